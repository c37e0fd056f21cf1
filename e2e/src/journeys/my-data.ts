import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { signIn } from '../browser/sign-in.ts';
import { speak } from '../browser/speak.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const PASSWORD = 'un puente sobre el río';

const SETTINGS: ReadonlyArray<readonly [suffix: string, options: BrowserContextOptions, language: string]> = [
  ['-phone', PHONE, 'es-MX'],
  ['-dark', { colorScheme: 'dark' }, 'es-MX'],
  ['-en', {}, 'en'],
];

/** An owner takes everything of the company; a person sees, questions and erases what is kept about them. */
export async function myData(browser: Browser, { apiUrl, demo }: Stack): Promise<void> {
  const owner = await openVisitor(browser, apiUrl, { acceptDownloads: true });
  await signIn(owner, demo);
  await takeEverything(owner, `${apiUrl}/${demo.tenantId}`);
  await lookAtDanger(owner, `${apiUrl}/${demo.tenantId}`, '');
  await eraseCustomer(owner, `${apiUrl}/${demo.tenantId}`);
  await owner.page.goto(`${apiUrl}/account/data/erase`);
  await owner.page.getByText(/Aún perteneces/).waitFor();
  await owner.look('my-data-erase-first');
  await owner.leave();

  await lookAfterMyself(await openVisitor(browser, apiUrl, { acceptDownloads: true }), `ana-${Date.now()}@tienda.mx`);

  for (const [suffix, options, language] of SETTINGS) {
    const visitor = await openVisitor(browser, apiUrl, options);
    await speak(visitor.page, language);
    await signIn(visitor, demo);
    await lookAtDanger(visitor, `${apiUrl}/${demo.tenantId}`, suffix);
    for (const [name, path] of [
      ['my-data', '/account/data'],
      ['my-data-request', '/account/data/request'],
      ['my-data-erase-first', '/account/data/erase'],
    ] as const) {
      await visitor.page.goto(`${apiUrl}${path}`);
      await visitor.page.getByRole('heading', { level: 1 }).waitFor();
      await visitor.look(`${name}${suffix}`);
      await isNotWider(visitor.page, `${name}${suffix}`);
    }
    await visitor.leave();
  }
}

async function takeEverything({ page, look }: Visitor, at: string): Promise<void> {
  await page.goto(`${at}/settings/company`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Preparar el archivo' }).click();
  assert.match((await download).suggestedFilename(), /^datos-de-la-empresa-.*\.zip$/);
  await page.reload();
  await page.getByText(/Listo hasta el/).waitFor();
  await page.getByRole('heading', { name: 'Llévate tus datos' }).evaluate((heading) => heading.scrollIntoView());
  await look('take-your-data');
}

/** A customer of the company asks for their data, objects to mail, and asks to be forgotten. */
async function eraseCustomer({ page, look }: Visitor, at: string): Promise<void> {
  await page.goto(`${at}/customers/new`);
  await page.getByRole('textbox', { name: 'RFC' }).fill('CUTJ850101AB3');
  await page.getByRole('textbox', { name: /^Nombre/ }).fill('TITULAR DE DATOS');
  await page.getByRole('combobox', { name: /^Régimen/ }).selectOption('612');
  await page.getByRole('textbox', { name: /^Código postal/ }).fill('06600');
  await page.getByRole('textbox', { name: /^Correo/ }).fill('titular@ejemplo.mx');
  await page.getByRole('button', { name: 'Crear cliente' }).click();
  await page.getByRole('link', { name: 'TITULAR DE DATOS' }).click();
  const rights = page.getByRole('heading', { name: 'Derechos sobre sus datos (ARCO)' });
  await rights.waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar sus datos' }).click();
  assert.match((await download).suggestedFilename(), /^datos-CUTJ850101AB3-/);
  await page.getByRole('button', { name: 'No enviarle más mensajes' }).click();
  await page.getByText(/Se opuso el/).waitFor();
  await rights.evaluate((heading) => heading.scrollIntoView());
  await look('customer-rights');
  await page.getByRole('button', { name: 'Borrar sus datos…' }).click();
  await page.getByRole('textbox', { name: 'Escribe CUTJ850101AB3 para confirmar' }).fill('CUTJ850101AB3');
  await look('customer-erase');
  await page.getByRole('button', { name: 'Borrar sus datos para siempre' }).click();
  await page.getByRole('link', { name: 'TITULAR DE DATOS' }).waitFor({ state: 'detached' });
}

/** Suspending and closing, asked and not done. */
async function lookAtDanger({ page, look }: Visitor, at: string, suffix: string): Promise<void> {
  await page.goto(`${at}/settings/company`);
  const heading = page.getByRole('heading', { name: /^(Llévate tus datos|Take your data with you)$/ });
  await heading.waitFor();
  await heading.evaluate((element) => element.scrollIntoView());
  await look(`company-danger${suffix}`);
  await isNotWider(page, `company-danger${suffix}`);
  for (const [name, button] of [
    ['suspend', /^(Suspender…|Suspend…)$/],
    ['close', /^(Cerrar la empresa…|Close the company…)$/],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog').waitFor();
    await look(`company-${name}${suffix}`);
    await isNotWider(page, `company-${name}${suffix}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

async function lookAfterMyself(visitor: Visitor, email: string): Promise<void> {
  const { page, baseUrl, look } = visitor;
  await page.goto(`${baseUrl}/sign-up`);
  await page.getByLabel('Tu nombre').fill('Ana Torres');
  await page.getByLabel('Correo').fill(email);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/new-company');
  await page.goto(`${baseUrl}/account/data`);
  await page.getByText(/No has hecho solicitudes/).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar mis datos' }).click();
  assert.match((await download).suggestedFilename(), /^mis-datos-.*\.json$/);
  await page.getByRole('link', { name: 'Nueva solicitud' }).click();
  await page.getByLabel('Cuéntanos').fill('Mi nombre está mal escrito: es Ana Torres Ruiz.');
  await look('my-data-request');
  await page.getByRole('button', { name: 'Enviar solicitud' }).click();
  await page.getByText(/se responde a más tardar/).waitFor();
  await look('my-data');
  await page.getByRole('link', { name: 'Borrar mi cuenta…' }).click();
  const erase = page.getByRole('button', { name: 'Borrar mi cuenta para siempre' });
  await erase.waitFor();
  assert.equal(await erase.isDisabled(), true, 'nothing is erased before the address is written');
  await page.getByLabel(/Escribe .* para confirmar/).fill(email);
  await look('my-data-erase');
  await erase.click();
  await page.waitForURL('**/sign-in');
  await visitor.leave();
}

async function isNotWider(page: Page, name: string): Promise<void> {
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(isWider, false, `${name} is wider than the screen`);
}
