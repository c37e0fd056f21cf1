import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser } from 'playwright-core';
import { signIn } from '../browser/sign-in.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';
import { issueByApi } from './issue-by-api.ts';

/** A draft that saves itself, is found again, is fought over by two tabs, copied and thrown away. */
export async function drafts(browser: Browser, { apiUrl, demo }: Stack): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl);
  await signIn(visitor, demo);
  await writeDraft(visitor, `${apiUrl}/${demo.tenantId}`);
  await jumpToFinding(visitor);
  await comeBack(visitor);
  await fightOverIt(visitor);
  await copyAndDelete(visitor, `${apiUrl}/${demo.tenantId}`, await issueByApi({ apiUrl, apiKey: demo.apiKey }));
  await visitor.leave();
}

async function writeDraft({ page, look }: Visitor, at: string): Promise<void> {
  await page.goto(`${at}/invoices/new`);
  await page.getByRole('button', { name: 'Público en general' }).click();
  await page.locator('[name="items.0.description"]').focus();
  await paste(page, 'Café molido\t2\t$150.00\nTaza\t3\t80\n');
  await page.getByText('2 conceptos pegados').first().waitFor();
  for (const [index, key] of ['50201706', '52152102'].entries())
    await page.locator(`[name="items.${index}.clave_prod_serv"]`).fill(key);
  await page.keyboard.press('Escape');
  await page.getByTestId('live-total').filter({ hasText: '$626.40' }).waitFor();
  await page.getByText('Cumple las reglas del SAT').waitFor();
  await page.getByText(/^Borrador guardado a las/).waitFor();
  await page.waitForURL('**/invoices/new?draft=inv_*');
  await look('invoice-draft');
  await page.getByRole('tab', { name: 'XML' }).click();
  await page.getByText('<cfdi:Comprobante').waitFor();
  await look('invoice-draft-xml');
  await page.getByRole('tab', { name: 'JSON de la API' }).click();
  await page.getByText('"unit_price": "150.00"').waitFor();
  await look('invoice-draft-json');
  await page.getByRole('tab', { name: 'Documento' }).click();
}

/** What SAT would refuse leads to its field, also by keyboard. */
async function jumpToFinding({ page, look }: Visitor): Promise<void> {
  await page.locator('[name="global.year"]').fill('2019');
  const finding = page
    .getByRole('complementary')
    .getByRole('button', { name: /CFDI40/ })
    .first();
  await finding.waitFor();
  await look('invoice-finding');
  await finding.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'global.year');
  const described = await page.locator('[name="global.year"]').getAttribute('aria-describedby');
  assert.ok(described, 'the field does not say what is wrong with it');
  await page.locator('[name="global.year"]').fill(String(new Date().getFullYear()));
  await page.getByText('Cumple las reglas del SAT').waitFor();
}

/** Leaving loses nothing: what is newer than the saved draft is in the browser. */
async function comeBack({ page }: Visitor): Promise<void> {
  await page.locator('[name="items.0.unit_price"]').fill('200');
  await page.getByTestId('live-total').filter({ hasText: '$742.40' }).waitFor();
  await page.reload();
  await page.getByTestId('live-total').filter({ hasText: '$742.40' }).waitFor();
}

/** A second tab that saved first is not overwritten: both ways out are offered. */
async function fightOverIt({ page, look, baseUrl }: Visitor): Promise<void> {
  const other = await page.context().newPage();
  const id = new URL(page.url()).searchParams.get('draft') ?? '';
  await other.goto(page.url());
  await other.getByTestId('live-total').filter({ hasText: /\d/ }).waitFor();
  await other.locator('[name="items.1.quantity"]').fill('5');
  await other.getByText(/^Borrador guardado a las/).waitFor();
  await page.locator('[name="items.1.quantity"]').fill('7');
  await page.getByText('Otra pestaña o persona guardó este borrador').waitFor();
  await look('invoice-conflict');
  await page.getByRole('button', { name: 'Quedarme con la mía' }).click();
  await page.getByText(/^Borrador guardado a las/).waitFor();
  await other.close();
  assert.ok(page.url().startsWith(baseUrl) && id !== '');
}

async function copyAndDelete({ page }: Visitor, at: string, id: string): Promise<void> {
  await page.goto(`${at}/invoices/${id}`);
  await page.getByRole('link', { name: 'Duplicar' }).click();
  await page.getByTestId('live-total').filter({ hasText: '$1,160.00' }).waitFor();
  await page.getByRole('button', { name: 'Guardar borrador' }).click();
  await page.getByRole('button', { name: 'Eliminar' }).click();
  await page.getByRole('button', { name: /^Eliminar borrador de/ }).click();
  await page.waitForURL('**/invoices');
  await page.goto(`${at}/invoices/${id}`);
  await page.getByRole('link', { name: 'Nota de crédito' }).click();
  await page.getByRole('heading', { name: 'Nueva nota de crédito' }).waitFor();
  await page.getByText('Cumple las reglas del SAT').waitFor();
}

/** As the clipboard of a spreadsheet gives it. */
async function paste(page: Visitor['page'], text: string): Promise<void> {
  await page.evaluate((cells) => {
    const data = new DataTransfer();
    data.setData('text/plain', cells);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}
