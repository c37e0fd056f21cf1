import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { z } from 'zod';
import { signIn } from '../browser/sign-in.ts';
import { issueByApi } from './issue-by-api.ts';
import { answerWhatsApp, whatsAppTo } from '../browser/telephone.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const CUSTOMER = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
  uso_cfdi: 'G03',
};

/** A company turns WhatsApp on, notes that a customer agreed, sends an invoice, and sees it read and stopped; a person confirms a telephone. */
export async function whatsApp(browser: Browser, stack: Stack): Promise<void> {
  const visitor = await openVisitor(browser, stack.apiUrl, {}, stack.sandboxUrl);
  await signIn(visitor, stack.demo);
  await turnOn(visitor, stack);
  await sendInvoice(visitor, stack);
  await confirmTelephone(visitor, stack);
  await visitor.leave();
  await alsoLooked(browser, stack, '-phone', PHONE);
  await alsoLooked(browser, stack, '-dark', { colorScheme: 'dark' });
}

async function turnOn({ page, look }: Visitor, { apiUrl, demo }: Stack): Promise<void> {
  await page.goto(`${apiUrl}/${demo.tenantId}/settings/whatsapp`);
  await page.getByText('Aún no envías mensajes').waitFor();
  await look('whatsapp-off');
  await page.getByRole('checkbox', { name: /^Enviar facturas por WhatsApp/ }).check();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.getByText('Encendido').waitFor();
}

async function sendInvoice({ page, look }: Visitor, stack: Stack): Promise<void> {
  const { apiUrl, sandboxUrl, demo } = stack;
  const at = `${apiUrl}/${demo.tenantId}`;
  const local = `55${String(Date.now()).slice(-4)}0007`;
  const customer = await newCustomer(stack);
  await page.goto(`${at}/customers/${customer}`);
  await page.getByRole('textbox', { name: /^Teléfono/ }).fill(local);
  await page.getByRole('combobox', { name: /WhatsApp\?/ }).selectOption('in_person');
  await look('customer-whatsapp');
  await page.getByRole('button', { name: 'Guardar cambios' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  const invoice = await issueByApi({ apiUrl, apiKey: demo.apiKey }, { customer });
  await page.goto(`${at}/invoices/${invoice}`);
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  await page.getByRole('radio', { name: 'WhatsApp' }).check();
  await page.getByText(`Le llega el PDF a +52${local}`).waitFor();
  await look('invoice-send-whatsapp');
  await page.getByRole('button', { name: 'Enviar por WhatsApp' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const message = await whatsAppTo(sandboxUrl, `+52${local}`);
  assert.match(message.text, /^Hola, UNIVERSIDAD ROBOTICA/);
  assert.notEqual(message.document, null);

  await page.goto(`${at}/settings/whatsapp`);
  await untilThere(page, 'Leído');
  await answerWhatsApp(sandboxUrl, message, 'BAJA');
  await untilThere(page, 'Pidió no recibir más');
  await look('whatsapp-settings');
  await page.getByRole('heading', { name: 'Mensajes enviados' }).evaluate((heading) => heading.scrollIntoView());
  await look('whatsapp-log');
  await page.goto(`${at}/invoices/${invoice}`);
  await page.getByText('WhatsApp leído').waitFor();
  await page.goto(`${sandboxUrl}/sandbox/mailbox/whatsapp/${message.id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('sandbox-whatsapp');
}

async function confirmTelephone({ page, look }: Visitor, { apiUrl, sandboxUrl, demo }: Stack): Promise<void> {
  const local = `33${String(Date.now()).slice(-4)}1111`;
  await page.goto(`${apiUrl}/account/profile`);
  await page.getByRole('textbox', { name: 'Teléfono' }).fill(local);
  await page.getByRole('button', { name: 'Guardar cambios' }).click();
  await page.getByRole('button', { name: 'Enviar código por WhatsApp' }).click();
  const { text } = await whatsAppTo(sandboxUrl, `+52${local}`);
  await page.getByRole('textbox', { name: 'Código de seis dígitos' }).fill(/\d{6}/.exec(text)?.[0] ?? '');
  await look('account-telephone');
  await page.getByRole('button', { name: 'Confirmar teléfono' }).click();
  await page.getByRole('textbox', { name: 'Código de seis dígitos' }).waitFor({ state: 'detached' });
  await page.goto(`${apiUrl}/${demo.tenantId}/notifications/preferences`);
  await page.getByRole('columnheader', { name: 'WhatsApp' }).waitFor();
  await page.getByRole('checkbox', { name: /necesita revisión: WhatsApp/ }).check();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await look('notification-preferences-whatsapp');
}

async function newCustomer({ apiUrl, demo }: Stack): Promise<string> {
  const response = await fetch(`${apiUrl}/v1/customers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${demo.apiKey}` },
    body: JSON.stringify(CUSTOMER),
  });
  assert.equal(response.status, 201);
  return z.looseObject({ id: z.string() }).parse(await response.json()).id;
}

/** The same pages on another screen. */
async function alsoLooked(
  browser: Browser,
  { apiUrl, demo }: Stack,
  suffix: string,
  options: BrowserContextOptions,
): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl, options);
  const { page, look, leave } = visitor;
  await signIn(visitor, demo);
  for (const [name, path] of [
    ['whatsapp-settings', `/${demo.tenantId}/settings/whatsapp`],
    ['account-telephone', '/account/profile'],
    ['notification-preferences-whatsapp', `/${demo.tenantId}/notifications/preferences`],
  ] as const) {
    await page.goto(`${apiUrl}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(`${name}${suffix}`);
    const [content, screen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.equal(content, screen, `${name}${suffix} is too wide`);
  }
  await leave();
}

/** What jobs find out: the page is opened again until it is there. */
async function untilThere(page: Visitor['page'], text: string): Promise<void> {
  for (let looks = 0; looks < 40; looks++) {
    const isThere = await page
      .getByText(text)
      .first()
      .waitFor({ timeout: 1000 })
      .then(() => true)
      .catch(() => false);
    if (isThere) return;
    await page.reload();
  }
  throw new Error(`"${text}" does not come`);
}
