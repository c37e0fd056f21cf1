import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DisposableStack } from '@kita/dev';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { fill, press, tabTo } from '../browser/keyboard.ts';
import { measureList } from '../browser/measure-list.ts';
import { signIn } from '../browser/sign-in.ts';
import { speak } from '../browser/speak.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';
import { companyWithMany } from './many-invoices.ts';
import type { Merchant } from './many-invoices.ts';

const MANY = 2000;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** Finding among two thousand, with the keyboard: measure, search, filter, keep the view, take the files, export, jump. */
export async function lists(browser: Browser, stack: DisposableStack): Promise<void> {
  const merchant = await companyWithMany(stack, MANY);
  const visitor = await openVisitor(browser, stack.apiUrl, { acceptDownloads: true });
  await signIn(visitor, merchant);
  await walkMany(visitor, merchant);
  await comeBack(visitor);
  await narrow(visitor, merchant);
  await keepView(visitor);
  await takeFiles(visitor);
  await exportList(visitor);
  await jump(visitor);
  await lookAround(visitor, merchant);
  await visitor.leave();
  for (const [suffix, options, language] of [
    ['-phone', PHONE, undefined],
    ['-dark', { colorScheme: 'dark' }, undefined],
    ['-en', {}, 'en'],
  ] as const) {
    const other = await openVisitor(browser, stack.apiUrl, options);
    if (language) await speak(other.page, language);
    await signIn(other, merchant);
    await other.page.goto(`${stack.apiUrl}/${merchant.tenantId}/invoices`);
    await rowsOf(other.page).first().waitFor();
    await other.page
      .getByRole('checkbox')
      .nth(suffix === '-phone' ? 1 : 3)
      .check();
    await assertFits(other.page);
    await other.look(`invoices-many${suffix}`);
    await other.leave();
  }
}

const rowsOf = (page: Page) => page.locator('[data-index]');

async function walkMany({ page, baseUrl, look }: Visitor, { tenantId }: Merchant): Promise<void> {
  await page.goto(`${baseUrl}/${tenantId}/invoices`);
  await page.getByText('2,003 facturas').waitFor();
  await look('invoices-many');
  const figures = await measureList(page, MANY);
  process.stdout.write(`${JSON.stringify({ e2e: 'lists', ...figures })}\n`);
}

/** Back finds the row one came from, hundreds of rows down. */
async function comeBack({ page }: Visitor): Promise<void> {
  const link = page.locator('[data-index] a:focus');
  const name = (await link.textContent()) ?? '';
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 1000, `scrolled to ${before} only`);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name, exact: true }).waitFor();
  await page.waitForFunction((top) => Math.abs(scrollY - top) < 200, before);
}

async function narrow({ page, baseUrl, look }: Visitor, { tenantId }: Merchant): Promise<void> {
  await page.goto(`${baseUrl}/${tenantId}/invoices`);
  await rowsOf(page).first().waitFor();
  await fill(page, 'Buscar factura', 'robotica');
  await page.waitForURL('**/invoices?q=robotica');
  await page.getByText('3 facturas').waitFor();
  await press(page, /^Filtros/);
  await tabTo(page, 'Timbrada');
  await page.keyboard.press('Space');
  await look('invoices-filters');
  await press(page, 'Filtrar');
  await page.waitForURL('**state=stamped**');
  await page.getByRole('list', { name: 'Filtros puestos' }).getByText('Timbrada').waitFor();
}

async function keepView({ page, look }: Visitor): Promise<void> {
  await press(page, 'Guardar vista');
  await page.getByRole('dialog', { name: 'Guardar vista' }).waitFor();
  await fill(page, 'Nombre de la vista', 'Robótica');
  await look('invoices-save-view');
  await page.keyboard.press('Enter');
  const tab = page.getByRole('navigation', { name: 'Vistas' }).getByRole('link', { name: 'Robótica' });
  await tab.waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press(page, 'Borradores');
  await page.getByText('0 facturas').waitFor();
  await tab.click();
  await page.getByText('3 facturas').waitFor();
}

async function takeFiles({ page, look }: Visitor): Promise<void> {
  await tabTo(page, 'Elegir todas');
  await page.keyboard.press('Space');
  await page.getByText('3 elegidas · $3,480.00').waitFor();
  await look('invoices-bulk');
  const download = page.waitForEvent('download');
  await press(page, 'Bajar XML y PDF');
  const file = await download;
  assert.match(file.suggestedFilename(), /^facturas-\d{4}-\d\d-\d\d\.zip$/);
  const names = Object.keys(unzipSync(readFileSync(await file.path()))).toSorted();
  assert.equal(names.length, 6, names.join(' '));
  const kinds = names.map((name) => /^\d{4}-\d\d-\d\d_F-[123]_URE180429TM6_[0-9A-F-]{36}\.(pdf|xml)$/.exec(name)?.[1]);
  assert.deepEqual(kinds, ['pdf', 'xml', 'pdf', 'xml', 'pdf', 'xml'], names.join(' '));
}

async function exportList({ page }: Visitor): Promise<void> {
  const download = page.waitForEvent('download');
  await press(page, 'Exportar lista');
  const text = readFileSync(await (await download).path(), 'utf8');
  const [header, ...rows] = text.trimEnd().split('\r\n');
  assert.equal(header, '\uFEFFFolio,Cliente,RFC,Fecha,Estado,Moneda,Total');
  assert.equal(rows.length, 3);
}

async function jump({ page, look }: Visitor): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Buscar o ir a…' }).waitFor();
  await page.keyboard.type('f-2');
  await page.getByRole('option', { name: /F-2 · \$1,160\.00/ }).waitFor();
  await look('palette');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /F-2/ }).waitFor();
}

async function lookAround({ page, baseUrl, look }: Visitor, { tenantId }: Merchant): Promise<void> {
  await page.goto(`${baseUrl}/${tenantId}/exports`);
  await page
    .getByRole('button', { name: /^Bajar .* facturas-/ })
    .first()
    .waitFor();
  await look('exports');
}

async function assertFits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(width, 0, `${width} pixels too wide`);
}
