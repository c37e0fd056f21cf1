import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { openInstallation } from '@kita/crash/installation';
import type { Installation } from '@kita/crash/installation';
import { waitUntilReady } from '@kita/dev';
import type { ManagedChild, Teardown } from '@kita/dev';
import { adminQuery } from '@kita/testing';

import type { Line } from '../report.ts';

export interface ArchiveBenchOptions {
  /** Documents of the company, one run after another on a worker of its own. */
  readonly sizes: readonly number[];
  readonly signal: AbortSignal;
  readonly teardown: Teardown;
  readonly print: (line: Line) => void;
}

/** Everything of a company as one ZIP: how much memory the worker needs at most, by the number of documents. */
export async function archiveBench(options: ArchiveBenchOptions): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const env = { KITA_RATE_EXPORT_PER_HOUR: '1000' };
  const installation = await openInstallation({ ...options, env, say });
  const port = await installation.freePort();
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(installation.startHttp('http', port), `${url}/readyz`, options);
  const api = await signIn(url, installation);
  await stampOne(url, installation.apiKey);
  let documents = 1;
  for (const size of options.sizes) {
    await adminQuery(installation.adminUrl, copies(documents, size));
    documents = size;
    for (const formats of [['xml'], ...(size <= 2000 ? [['xml', 'pdf']] : [])])
      options.print({
        bench: 'archive',
        documents,
        formats: formats.join('+'),
        ...(await run(api, installation, formats)),
      });
  }
}

type Api = (method: string, path: string, body?: object) => Promise<unknown>;

async function signIn(url: string, { demo }: Installation): Promise<Api> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email: demo.email, password: demo.password });
  const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', headers, body });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return async (method, path, input) => {
    const own = { ...headers, cookie, 'kita-tenant': demo.tenantId };
    const given = await fetch(`${url}${path}`, { method, headers: own, ...(input && { body: JSON.stringify(input) }) });
    const text = await given.text();
    if (!given.ok) throw new Error(`${method} ${path} answered ${given.status}: ${text.slice(0, 300)}`);
    return JSON.parse(text);
  };
}

async function stampOne(url: string, apiKey: string): Promise<void> {
  const item = {
    description: 'Consultoría',
    clave_prod_serv: '80101500',
    clave_unidad: 'E48',
    quantity: '1',
    unit_price: '1000.00',
    taxes: ['iva_16'],
  };
  const customer = { rfc: 'URE180429TM6', legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', regimen_fiscal: '601', postal_code: '86991' }; // prettier-ignore
  const body = JSON.stringify({ customer, uso_cfdi: 'G03', forma_pago: '03', items: [item] });
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', 'idempotency-key': 'bench' };
  const answer = await fetch(`${url}/v1/invoices`, { method: 'POST', headers, body });
  if (answer.status !== 201) throw new Error(`the invoice was not stamped: ${await answer.text()}`);
}

/** Copies of the stamped invoice, each with an event and an entry as an invoice has them. */
function copies(from: number, to: number): string {
  return `
    with made as (
      insert into app.invoices (tenant_id, id, state, type, serie, folio, request, comprobante, receiver_rfc, receiver_name,
                                currency, total, fecha, uuid, stamped_at, generation, metadata, created_by, created_at)
      select i.tenant_id, gen_random_uuid(), i.state, i.type, 'C', n::text, i.request, i.comprobante, i.receiver_rfc,
             i.receiver_name, i.currency, i.total, i.fecha, upper(gen_random_uuid()::text), i.stamped_at, i.generation,
             i.metadata, i.created_by, i.created_at
        from (select * from app.invoices where state = 'stamped' and serie is distinct from 'C' order by created_at desc limit 1) i,
             generate_series(${from + 1}, ${to}) n
      returning tenant_id, id, uuid, generation
    ), told as (
      insert into app.events (tenant_id, id, type, object_id, object, request_id)
      select m.tenant_id, gen_random_uuid(), e.type, e.object_id, e.object, 'bench' from made m,
             lateral (select * from app.events where type = 'invoice.stamped' limit 1) e
    )
    insert into app.invoice_stamped (tenant_id, invoice_id, generation, uuid, xml, sha256, fecha_timbrado, rfc_prov_certif,
                                     no_certificado_sat, sello_sat, is_recovered, attempt_id)
    select m.tenant_id, m.id, m.generation, m.uuid, s.xml, s.sha256, s.fecha_timbrado, s.rfc_prov_certif,
           s.no_certificado_sat, s.sello_sat, s.is_recovered, s.attempt_id
      from made m, (select * from app.invoice_stamped order by created_at limit 1) s`;
}

async function run(api: Api, installation: Installation, formats: readonly string[]) {
  const worker = installation.startWorker('worker');
  const idleMb = await settled(worker);
  const startedAt = performance.now();
  const asked = await api('POST', '/v1/exports', { kind: 'tenant_data', formats });
  const id = String(Reflect.get(Object(asked), 'id'));
  for (;;) {
    await pause(300);
    const row: Record<string, unknown> = Object(await api('GET', `/v1/exports/${id}`));
    if (row['state'] === 'failed') throw new Error('the archive failed');
    if (row['state'] !== 'ready') continue;
    const peakMb = memoryMb(worker, 'VmHWM');
    await worker.stop();
    const size = Number(Reflect.get(Object(row['file']), 'size'));
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    return { idle_mb: idleMb, peak_mb: peakMb, file_mb: Math.round(size / 1e5) / 10, seconds };
  }
}

async function settled(worker: ManagedChild): Promise<number> {
  await pause(6000);
  return memoryMb(worker, 'VmRSS');
}

/** Of Linux: the peak since the process began, or what it holds now. */
function memoryMb({ pid }: ManagedChild, name: 'VmHWM' | 'VmRSS'): number {
  const found = new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(found?.[1]) / 1024);
}
