import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { mailTo } from '../browser/mailbox.ts';
import { signIn } from '../browser/sign-in.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';
import { stampSales } from './sales.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** An invoice goes out by mail, bounces, and the person hears of it, mends it, and chooses what to hear. */
export async function notifications(browser: Browser, stack: Stack): Promise<void> {
  const { apiUrl, sandboxUrl, demo } = stack;
  const visitor = await openVisitor(browser, apiUrl);
  const { page } = visitor;
  const at = `${apiUrl}/${demo.tenantId}`;
  await stampSales(stack);
  await signIn(visitor, demo);

  await page.goto(`${at}/invoices?state=stamped`);
  await page
    .getByRole('link', { name: /^F-\d+/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  const to = `rebote+${Date.now()}@ejemplo.test`;
  await page.getByRole('textbox', { name: 'Para' }).fill(to);
  await page.getByRole('textbox', { name: 'Mensaje' }).fill('Gracias por su compra.');
  await visitor.look('invoice-send');
  await page.getByRole('dialog').getByRole('button', { name: 'Enviar', exact: true }).click();
  await page.getByText(`La factura va en camino a ${to}.`).waitFor({ state: 'attached' });
  const mail = await mailTo(sandboxUrl, to);
  assert.match(mail.subject, /^\[PRUEBAS\] Factura F-/);
  assert.equal(mail.attachments.length, 2);

  await page.goto(`${at}/notifications`);
  await untilThere(visitor, /No llegó el correo/);
  await visitor.look('notifications');
  await page.getByRole('button', { name: 'Marcar todos como leídos' }).click();
  await page.getByRole('link', { name: 'Avisos', exact: true }).waitFor();

  await page.goto(`${at}/notifications/preferences`);
  await page.getByRole('combobox', { name: 'Cada cuánto' }).selectOption('weekly');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.getByText(/^El próximo sale el/).waitFor();
  await visitor.look('notification-preferences');

  await page.goto(`${at}/settings/mail`);
  await page.getByRole('img', { name: /^Factura A-128/ }).waitFor();
  await page.getByRole('cell', { name: to }).waitFor();
  await visitor.look('mail-settings');
  await page.getByRole('img', { name: /^Factura A-128/ }).scrollIntoViewIfNeeded();
  await visitor.look('mail-preview');
  await page.getByRole('row', { name: to }).getByRole('button', { name: 'Volver a enviar' }).click();
  await page.getByRole('textbox', { name: '¿Por qué ya funciona?' }).fill('El cliente corrigió su buzón');
  await page.getByRole('dialog').getByRole('button', { name: 'Volver a enviar' }).click();
  await page.getByRole('cell', { name: to }).waitFor({ state: 'detached' });
  await visitor.leave();

  await alsoLooked(browser, { apiUrl, demo }, '-phone', PHONE);
  await alsoLooked(browser, { apiUrl, demo }, '-dark', { colorScheme: 'dark' });
}

/** The same pages on another screen. */
async function alsoLooked(
  browser: Browser,
  { apiUrl, demo }: Pick<Stack, 'apiUrl' | 'demo'>,
  suffix: string,
  options: BrowserContextOptions,
): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl, options);
  await signIn(visitor, demo);
  for (const [name, path] of [
    ['notifications', '/notifications'],
    ['notification-preferences', '/notifications/preferences'],
    ['mail-settings', '/settings/mail'],
  ] as const) {
    await visitor.page.goto(`${apiUrl}/${demo.tenantId}${path}`);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await visitor.look(`${name}${suffix}`);
    const [content, screen] = await visitor.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.equal(content, screen, `${name}${suffix} is too wide`);
  }
  await visitor.leave();
}

/** Notices come by a job: the page is opened again until it is there. */
async function untilThere({ page }: Visitor, text: RegExp): Promise<void> {
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
  throw new Error(`no notice ${text.source}`);
}
