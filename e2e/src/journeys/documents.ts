import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser } from 'playwright-core';
import { control } from '../browser/sandbox-control.ts';
import { signIn } from '../browser/sign-in.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';
import { issueByApi } from './issue-by-api.ts';

/** One document in every state a PAC can leave it in, and every way to read it. */
export async function documents(browser: Browser, stack: Stack): Promise<void> {
  const { apiUrl, demo } = stack;
  const visitor = await openVisitor(browser, apiUrl, { permissions: ['clipboard-read', 'clipboard-write'] });
  await signIn(visitor, demo);
  const at = `${apiUrl}/${demo.tenantId}/invoices`;
  await readIt(visitor, at, await issueByApi({ apiUrl, apiKey: demo.apiKey }));
  await seeVerifying(visitor, at, stack);
  await seeRejected(visitor, at, stack);
  await visitor.leave();
}

async function readIt({ page, look }: Visitor, at: string, id: string): Promise<void> {
  await page.goto(`${at}/${id}`);
  await page.getByText('Sellada con tu certificado').waitFor();
  await page.getByText('Respondió con el timbre').waitFor();
  await look('invoice-timeline');
  await page.getByRole('tab', { name: 'PDF' }).click();
  await page.getByTitle('PDF de la factura').waitFor();
  await page.getByRole('tab', { name: 'XML' }).click();
  await page.getByText('Gastos en general').first().waitFor();
  await page.getByText('Para qué usará la factura tu cliente.').waitFor();
  await look('invoice-xml-explained');
  await page.getByRole('searchbox', { name: 'Buscar en el XML' }).fill('UsoCFDI');
  await page.getByText('1 coincidencia').waitFor();
  await page.getByRole('button', { name: 'Copiar XML' }).click();
  await page.getByText('XML copiado').first().waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /TimbreFiscalDigital/);
}

/** The answer is lost after the stamp was made: said plainly, watched, and resolved without a second stamp. */
async function seeVerifying({ page, look }: Visitor, at: string, { apiUrl, sandboxUrl, demo }: Stack): Promise<void> {
  await control(sandboxUrl, 'POST', '/faults', { script: 'stamp-then-reset', times: 1 });
  const id = await issueByApi({ apiUrl, apiKey: demo.apiKey });
  await page.goto(`${at}/${id}`);
  await page.getByText('Estamos verificando el timbre').waitFor();
  await page.getByText(/Kita vuelve a preguntar al PAC/).waitFor();
  await look('invoice-verifying');
  await page.getByText('Timbrada', { exact: true }).first().waitFor();
  await page.getByText('Preguntamos al PAC').waitFor();
}

/** The PAC's clock is three days ahead: the refusal comes with the field to mend. */
async function seeRejected({ page, look }: Visitor, at: string, { apiUrl, sandboxUrl, demo }: Stack): Promise<void> {
  await control(sandboxUrl, 'PUT', '/clock', { offset_seconds: 80 * 3600 });
  const id = await issueByApi({ apiUrl, apiKey: demo.apiKey });
  await control(sandboxUrl, 'PUT', '/clock', { offset_seconds: 0 });
  await page.goto(`${at}/${id}`);
  await page.getByText('El PAC la rechazó: no está timbrada').waitFor();
  await page.getByText(/El SAT acepta hasta 72 horas atrás/).waitFor();
  await look('invoice-rejected');
  await page.getByRole('link', { name: 'Duplicar y corregir' }).waitFor();
  await page.getByRole('link', { name: 'Corregir y timbrar' }).click();
  await page.getByText('Por esto la rechazó el PAC').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /^Timbrar por/ }).click();
  await page.getByText('Timbrada', { exact: true }).first().waitFor();
}
