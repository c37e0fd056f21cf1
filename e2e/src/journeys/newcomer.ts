import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { choose, fill, press, tabTo } from '../browser/keyboard.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';

/** From nothing to a stamped invoice on disk, with the keyboard alone. */
export async function newcomer(browser: Browser, baseUrl: string): Promise<void> {
  const visitor = await openVisitor(browser, baseUrl, { acceptDownloads: true });
  await signUp(visitor);
  await makeCompany(visitor);
  await getCertificate(visitor);
  await writeInvoice(visitor);
  await stampAndDownload(visitor);
  await visitor.leave();
}

async function signUp({ page, baseUrl, look }: Visitor): Promise<void> {
  await page.goto(baseUrl);
  await page.waitForURL('**/sign-in');
  await look('sign-in');
  await press(page, 'Crea una');
  await page.waitForURL('**/sign-up');
  await fill(page, 'Tu nombre', 'Ana Torres');
  await fill(page, 'Correo', `ana-${Date.now()}@tienda.mx`);
  await fill(page, 'Contraseña', 'un puente sobre el río');
  await look('sign-up');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/new-company');
}

async function makeCompany({ page, look }: Visitor): Promise<void> {
  await fill(page, 'RFC', 'eku9003173c9');
  await fill(page, 'Nombre o razón social', 'ESCUELA KEMPER URGATE');
  await choose(page, 'Régimen fiscal', '601');
  await fill(page, 'Código postal fiscal', '42501');
  await look('new-company');
  await press(page, 'Crear empresa');
  await page.waitForURL('**/ten_*');
  await page.getByRole('heading', { name: /Primeros pasos/ }).waitFor();
  await look('home-first-steps');
}

async function getCertificate({ page, look }: Visitor): Promise<void> {
  await press(page, 'Poner certificado');
  await page.waitForURL('**/settings/certificates');
  await press(page, 'Crear certificado de prueba');
  await page.getByText('En uso', { exact: true }).waitFor();
  await look('certificates');
}

async function writeInvoice({ page, look }: Visitor): Promise<void> {
  await page.locator('h1').focus();
  await page.keyboard.press('n');
  await page.waitForURL('**/invoices/new');
  await page.getByRole('heading', { name: 'Nueva factura' }).waitFor();
  await look('invoice-editor-empty');
  await tabTo(page, 'Cliente');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: /Cliente nuevo/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Cliente nuevo' }).waitFor();
  await fill(page, 'RFC', 'URE180429TM6');
  await fill(page, 'Nombre o razón social', 'UNIVERSIDAD ROBOTICA ESPAÑOLA');
  await choose(page, 'Régimen fiscal', '601');
  await fill(page, 'Código postal fiscal', '86991');
  await look('customer-new');
  await press(page, 'Crear cliente');
  await page.getByText('URE180429TM6').waitFor();
  await fill(page, 'Descripción', 'Consultoría de noviembre');
  await page.keyboard.press('Escape');
  await fill(page, 'Clave del SAT', '80101500');
  await page.getByRole('option', { name: /80101500/ }).waitFor();
  await page.keyboard.press('Enter');
  await fill(page, 'Precio', '1,000.00');
  await page.getByTestId('live-total').filter({ hasText: '$1,160.00' }).waitFor();
  await page.getByText('Cumple las reglas del SAT').waitFor();
  await look('invoice-editor');
}

async function stampAndDownload({ page, look }: Visitor): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: 'Revisa antes de timbrar' }).waitFor();
  await look('invoice-review');
  await press(page, 'Timbrar por $1,160.00');
  await page.getByText('Timbrada', { exact: true }).first().waitFor();
  await page.getByText('Qué ha pasado').waitFor();
  await look('invoice-stamped');
  const download = page.waitForEvent('download');
  await press(page, 'Descargar XML');
  const xml = readFileSync(await (await download).path(), 'utf8');
  assert.match(xml, /<tfd:TimbreFiscalDigital[^>]+UUID="/);
  assert.match(xml, / Total="1160\.00"/);
}
