import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser } from 'playwright-core';
import { signIn } from '../browser/sign-in.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';

/** What surrounds every page: keys, search, both modes, many companies, no network, an ended session, the way out. */
export async function shell(browser: Browser, { apiUrl, demo }: Stack): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl);
  await signIn(visitor, demo);
  await keys(visitor);
  await palette(visitor);
  await offline(visitor);
  await expiredSession(visitor, demo);
  await bothModes(visitor, demo);
  await companies(visitor);
  await notMine(visitor);
  await signOut(visitor);
  await visitor.leave();
}

async function keys({ page, look }: Visitor): Promise<void> {
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Atajos de teclado' }).waitFor();
  await look('help-sheet');
  await page.keyboard.press('Escape');
  for (const [key, address] of [
    ['f', '**/invoices'],
    ['c', '**/customers'],
    ['p', '**/products'],
    ['h', '**/ten_*'],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForURL(address);
    await page.locator('h1').first().waitFor();
  }
}

async function palette({ page, look }: Visitor): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('productos');
  await page.getByRole('option', { name: /^Productos/ }).waitFor();
  await look('command-palette');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/products');
}

async function offline({ page, look }: Visitor): Promise<void> {
  await page.context().setOffline(true);
  await page.getByText(/^Sin conexión/).waitFor();
  await look('offline');
  await page.context().setOffline(false);
  await page.getByText(/^Sin conexión/).waitFor({ state: 'hidden' });
}

/** What was typed is still there after signing in again, on the same page, without loading it anew. */
async function expiredSession({ page, look }: Visitor, demo: Stack['demo']): Promise<void> {
  await page.locator('h1').first().focus();
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'Nueva factura' }).waitFor();
  const description = page.getByLabel('Descripción').first();
  await description.fill('Lo que ya había escrito');
  await page.evaluate(() => Reflect.set(globalThis, 'isSamePage', true));
  await page.context().clearCookies();
  await page.getByLabel('Cliente', { exact: true }).fill('universidad');
  const dialog = page.getByRole('dialog', { name: 'Tu sesión terminó' });
  await dialog.waitFor();
  await look('session-expired');
  await dialog.locator('input[type=email]').fill(demo.email);
  await dialog.locator('input[type=password]').fill(demo.password);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await description.inputValue(), 'Lo que ya había escrito');
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'isSamePage')), true);
}

async function bothModes({ page, baseUrl, look }: Visitor, demo: Stack['demo']): Promise<void> {
  await page.goto(`${baseUrl}/${demo.tenantId}`);
  await page.getByText('PRUEBAS', { exact: true }).waitFor();
  await page.getByRole('button', { name: /Cambiar de empresa o de modo/ }).click();
  await page.getByRole('link', { name: 'En vivo' }).click();
  await page.waitForURL((url) => !url.pathname.includes(demo.tenantId));
  await page.getByText('PRUEBAS', { exact: true }).waitFor({ state: 'hidden' });
  await look('home-live');
}

async function companies({ page, look }: Visitor): Promise<void> {
  await page.locator('h1').first().focus();
  await page.keyboard.press('e');
  await page.waitForURL('**/companies');
  await page
    .getByRole('link', { name: /Escuela Kemper/ })
    .first()
    .waitFor();
  await look('companies');
  await page.getByLabel('Buscar empresa').fill('eku90');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ten_*');
}

async function notMine({ page, baseUrl }: Visitor): Promise<void> {
  await page.goto(`${baseUrl}/ten_01jd3v8q1mf2vbd5sxe8xn3n7q/invoices`);
  await page.getByText('Esta empresa no está en tu cuenta').waitFor();
  await page.getByRole('link', { name: 'Ir a mis empresas' }).click();
  await page.waitForURL('**/ten_*');
}

async function signOut({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: /Tu cuenta/ }).click();
  await page.getByRole('button', { name: 'Cerrar sesión' }).click();
  await page.waitForURL('**/sign-in');
  await page.goBack();
  await page.waitForURL('**/sign-in**');
}
