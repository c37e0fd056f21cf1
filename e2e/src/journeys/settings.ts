import { z } from 'zod';
import type { Stack } from '@kita/dev';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../browser/sign-in.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';
import { issueByApi } from './issue-by-api.ts';

/** What an owner sets up: a real CSD, the look of the documents, examples to try, a customer that goes. */
export async function settings(browser: Browser, stack: Stack): Promise<void> {
  const visitor = await openVisitor(browser, stack.apiUrl);
  await signIn(visitor, stack.demo);
  await uploadCsd(visitor, stack);
  await changeLook(visitor, stack);
  await demoContent(visitor, stack);
  await archiveCustomer(visitor, stack);
  await visitor.leave();
}

async function uploadCsd({ page, baseUrl, look }: Visitor, { sandboxUrl, demo }: Stack): Promise<void> {
  await page.goto(`${baseUrl}/${demo.tenantId}/settings/certificates`);
  const field = page.locator('input[type=file]');
  const fiel = await mint(sandboxUrl, 'fiel');
  await field.setInputFiles(filesOf(fiel));
  await page.getByText('Es una e.firma, no un sello').waitFor();
  const csd = await mint(sandboxUrl, 'csd');
  await field.setInputFiles([{ name: 'constancia.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }]);
  await page.getByText('no es un certificado ni una llave').waitFor();
  // The key first, then the certificate: the order is the person's.
  await field.setInputFiles(filesOf(csd).toReversed());
  await page.getByText('Es un certificado de sello').waitFor();
  await page.getByRole('button', { name: 'Guardar certificado' }).scrollIntoViewIfNeeded();
  await look('certificate-upload');
  await page.getByLabel('Contraseña de la llave').fill('no es esta');
  await page.getByRole('button', { name: 'Guardar certificado' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Contraseña de la llave').fill(csd.password);
  await page.getByRole('button', { name: 'Guardar certificado' }).click();
  await page.getByText('Certificado guardado y en uso').first().waitFor();
}

const csdSchema = z.object({ certificate: z.string(), private_key: z.string(), password: z.string() });

async function mint(sandboxUrl: string, kind: 'csd' | 'fiel') {
  const answer = await fetch(`${sandboxUrl}/sandbox/csds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rfc: 'EKU9003173C9', name: 'ESCUELA KEMPER URGATE', kind }),
  });
  return csdSchema.parse(await answer.json());
}

function filesOf({ certificate, private_key }: z.infer<typeof csdSchema>) {
  const mimeType = 'application/octet-stream';
  return [
    { name: 'sello.cer', mimeType, buffer: Buffer.from(certificate, 'base64') },
    { name: 'sello.key', mimeType, buffer: Buffer.from(private_key, 'base64') },
  ];
}

/** The logo stands in the document beside the form, as it will on paper. */
async function seeLookInEditor({ page, baseUrl, look }: Visitor, { apiUrl, demo }: Stack): Promise<void> {
  const draft = await issueByApi({ apiUrl, apiKey: demo.apiKey }, { draft: true });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${baseUrl}/${demo.tenantId}/invoices/${draft}/edit`);
  await page.locator('article img[src^="blob:"]').waitFor();
  await look('invoice-edit-logo');
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function changeLook(visitor: Visitor, stack: Stack): Promise<void> {
  const { page, baseUrl, look } = visitor;
  const { demo } = stack;
  await page.goto(`${baseUrl}/${demo.tenantId}/settings/company`);
  const image = page.locator('input[type=file]');
  await image.setInputFiles({ name: 'blanco.png', mimeType: 'image/png', buffer: await drawLogo(page, '#fff') });
  await page.getByText('Es casi blanco').waitFor();
  await image.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await drawLogo(page, '#14614a') });
  await page.getByText('Es casi blanco').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Guardar logo' }).click();
  await page.getByText('Tus facturas llevan logo.').waitFor();
  const drawn = page.waitForResponse((response) => response.url().endsWith('/pdf-preview') && response.ok());
  await page.getByLabel('Notas al pie').fill('Depósitos: BBVA 012 180 0012345678 97');
  await drawn;
  await page.getByText('Una muestra, sin validez fiscal').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await look('company-look');
  await page.getByRole('button', { name: 'Guardar cambios' }).click();
  await page.getByText('Cambios guardados').first().waitFor();
  await seeLookInEditor(visitor, stack);
  await page.goto(`${baseUrl}/${demo.tenantId}/settings/company`);
  await page.getByRole('button', { name: 'Quitar logo' }).click();
  await page.getByText('Tus facturas llevan logo.').waitFor({ state: 'hidden' });
}

/** A ring with empty edges, as a PNG. */
async function drawLogo(page: Page, color: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (ink) => {
    const canvas = new OffscreenCanvas(300, 160);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.strokeStyle = ink;
    context.lineWidth = 18;
    context.strokeRect(90, 40, 120, 80);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return btoa(String.fromCodePoint(...bytes));
  }, color);
  return Buffer.from(base64, 'base64');
}

async function demoContent({ page, look }: Visitor, { demo }: Stack): Promise<void> {
  await page.getByRole('button', { name: 'Cargar contenido de ejemplo' }).click();
  await page.getByText(/^Hay 28 facturas de ejemplo/).waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'hidden' });
  await look('demo-content');
  await page.getByRole('link', { name: 'Facturas' }).first().click();
  await page.getByText('INNOVACION VALOR Y DESARROLLO').first().waitFor();
  await page.goto(new URL(`/${demo.tenantId}/settings/company`, page.url()).href);
  await page.getByRole('button', { name: 'Quitar contenido de ejemplo' }).click();
  await page.getByRole('button', { name: 'Quitar 28 facturas de ejemplo' }).click();
  await page.getByRole('button', { name: 'Cargar contenido de ejemplo' }).waitFor();
}

async function archiveCustomer({ page, baseUrl }: Visitor, { demo }: Stack): Promise<void> {
  await page.goto(`${baseUrl}/${demo.tenantId}/customers/new`);
  const drawer = page.getByRole('dialog', { name: 'Cliente nuevo' });
  await drawer.getByLabel('RFC').fill('CUSC850516316');
  await drawer.getByLabel('Nombre o razón social').fill('CESAR OSBALDO CRUZ SOLORZANO');
  await drawer.getByLabel('Régimen fiscal').selectOption('612');
  await drawer.getByLabel('Código postal fiscal').fill('45638');
  await drawer.getByRole('button', { name: 'Crear cliente' }).click();
  const link = page.getByRole('link', { name: 'CESAR OSBALDO CRUZ SOLORZANO' });
  await link.click();
  await page.getByRole('button', { name: 'Archivar cliente' }).click();
  await link.waitFor({ state: 'hidden' });
}
