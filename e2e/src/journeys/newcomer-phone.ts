import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';

/** From nothing to a stamped invoice on disk, on a phone, with the thumb alone. */
export function newcomerOnPhone(phone: BrowserContextOptions) {
  return async (browser: Browser, baseUrl: string): Promise<void> => {
    const visitor = await openVisitor(browser, baseUrl, { ...phone, acceptDownloads: true });
    await signUp(visitor);
    await makeCompany(visitor);
    await getCertificate(visitor);
    await writeInvoice(visitor);
    await stampAndDownload(visitor);
    await visitor.leave();
  };
}

async function signUp({ page, baseUrl }: Visitor): Promise<void> {
  await page.goto(baseUrl);
  await page.getByRole('link', { name: 'Crea una' }).tap();
  await type(page, 'Tu nombre', 'Luis Vega');
  await type(page, 'Correo', `luis-${Date.now()}@tienda.mx`);
  await type(page, 'Contraseña', 'un puente sobre el río');
  await page.getByRole('button', { name: 'Crear cuenta' }).tap();
  await page.waitForURL('**/new-company');
}

async function makeCompany({ page, look }: Visitor): Promise<void> {
  await type(page, 'RFC', 'eku9003173c9');
  await type(page, 'Nombre o razón social', 'ESCUELA KEMPER URGATE');
  await page.getByLabel('Régimen fiscal').selectOption('601');
  await type(page, 'Código postal fiscal', '42501');
  await page.getByText('Hidalgo').waitFor();
  await look('new-company-phone');
  await page.getByRole('button', { name: 'Crear empresa' }).tap();
  await page.waitForURL('**/ten_*');
}

async function getCertificate({ page }: Visitor): Promise<void> {
  await page.getByRole('link', { name: 'Poner certificado' }).tap();
  await page.getByRole('button', { name: 'Crear certificado de prueba' }).tap();
  await page.getByText('En uso', { exact: true }).waitFor();
}

async function writeInvoice({ page }: Visitor): Promise<void> {
  await page.getByRole('link', { name: 'Facturas' }).first().tap();
  await page.getByRole('link', { name: 'Nueva factura' }).first().tap();
  await page.getByLabel('Cliente', { exact: true }).tap();
  await page.getByRole('option', { name: /Cliente nuevo/ }).tap();
  const dialog = page.getByRole('dialog', { name: 'Cliente nuevo' });
  await dialog.getByLabel('RFC').fill('URE180429TM6');
  await dialog.getByLabel('Nombre o razón social').fill('UNIVERSIDAD ROBOTICA ESPAÑOLA');
  await dialog.getByLabel('Régimen fiscal').selectOption('601');
  await dialog.getByLabel('Código postal fiscal').fill('86991');
  await dialog.getByRole('button', { name: 'Crear cliente' }).tap();
  await page.getByText('URE180429TM6').waitFor();
  await type(page, 'Descripción', 'Consultoría de noviembre');
  await type(page, 'Clave del SAT', '80101500');
  await page.getByRole('option', { name: /80101500/ }).tap();
  await type(page, 'Precio', '1000.00');
  // On a phone the total stands in the bar at the thumb.
  await page.getByText('$1,160.00').filter({ visible: true }).first().waitFor();
}

async function stampAndDownload({ page, look }: Visitor): Promise<void> {
  await page
    .getByRole('button', { name: /^Revisar/ })
    .filter({ visible: true })
    .first()
    .tap();
  await page.getByRole('button', { name: 'Timbrar por $1,160.00' }).tap();
  await page.getByText('Timbrada', { exact: true }).first().waitFor();
  await look('invoice-stamped-phone');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar XML' }).tap();
  const xml = readFileSync(await (await download).path(), 'utf8');
  assert.match(xml, / Total="1160\.00"/);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.tap();
  await page.keyboard.type(text);
}
