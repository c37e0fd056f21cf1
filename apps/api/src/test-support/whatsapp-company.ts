import { openServices } from '../main/services.ts';
import type { Opened } from '../main/services.ts';
import { createLogger } from '../platform/observability/index.ts';
import type { ApiHarness } from './api-harness.ts';
import { expectStatus, invoiceBody } from './company.ts';
import type { Company } from './company.ts';

let numbers = 0;

/** A Mexican telephone nobody else has; its last four digits say what the sandbox does with it. */
export function telephone(ending: string): string {
  return `+52${55 + (process.pid % 40)}${String(++numbers).padStart(4, '0')}${ending}`;
}

/** Lets the sandbox report to the API of the harness, signed as Meta signs. */
export async function connectWhatsApp(api: ApiHarness): Promise<string> {
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 });
  await fetch(`${api.sandboxUrl}/sandbox/whatsapp-webhook`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${url}/webhooks/whatsapp`, secret: api.config.KITA_WHATSAPP_APP_SECRET }),
  });
  return url;
}

export async function turnWhatsAppOn(company: Company, sendsInvoices = false): Promise<void> {
  const settings = { on: true, sends_invoices: sendsInvoices, language: 'es' };
  expectStatus(await company.session('PUT', '/v1/whatsapp-settings', settings), 200);
}

/** A customer who agreed to be written to at this telephone, and a stamped invoice to them. */
export async function invoiceFor(
  company: Company,
  phone: string,
  changes: Record<string, unknown> = {},
): Promise<{ readonly customer: string; readonly invoice: string }> {
  const body = {
    rfc: 'URE180429TM6',
    legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    regimen_fiscal: '601',
    postal_code: '86991',
    phone,
    whatsapp_consent: { source: 'in_person' },
    ...changes,
  };
  const made = await company.call('POST', '/v1/customers', body);
  const customer = expectStatus(made, 201).json<{ id: string }>().id;
  const issued = await company.call('POST', '/v1/invoices', invoiceBody({ customer }));
  return { customer, invoice: expectStatus(issued, 201).json<{ id: string }>().id };
}

/** The connections of a worker of the same installation; whoever opens them closes them. */
export function openWorker(api: ApiHarness): Promise<Opened> {
  return openServices(api.config, 'worker', createLogger({ level: 'silent', service: 'test' }));
}
