import { z } from 'zod';
import type { Stack } from '@kita/dev';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { signIn } from '../browser/sign-in.ts';
import { speak } from '../browser/speak.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';
import { issueByApi } from './issue-by-api.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** Who stamps: tried, replaced, taken again; what is missing leads there; another invoice like one of the list by a key. */
export async function pac(browser: Browser, stack: Stack): Promise<void> {
  const { apiUrl, demo } = stack;
  const visitor = await openVisitor(browser, apiUrl);
  await signIn(visitor, demo);
  await tryAccount(visitor, stack);
  await replaceAndReturn(visitor);
  await missingInLive(visitor, stack);
  await duplicateFromList(visitor, stack);
  await visitor.leave();
  await alsoLooked(browser, stack, '-phone', PHONE);
  await alsoLooked(browser, stack, '-dark', { colorScheme: 'dark' });
  await alsoLooked(browser, stack, '-en', {}, 'en');
}

async function tryAccount({ page, look }: Visitor, { apiUrl, demo }: Stack): Promise<void> {
  await page.goto(`${apiUrl}/${demo.tenantId}/settings/pac`);
  await page.getByRole('button', { name: 'Probar conexión' }).click();
  await page.getByText('El PAC respondió').first().waitFor();
  await look('pac');
}

async function replaceAndReturn({ page, look }: Visitor): Promise<void> {
  await page.getByRole('link', { name: 'Conectar tu PAC' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Conectar SW sapien' }).click();
  await drawer.locator('[aria-invalid="true"]').first().waitFor();
  await drawer.getByRole('textbox', { name: 'Usuario' }).fill('facturas@ejemplo.test');
  await drawer.getByLabel('Contraseña').fill('la del portal de pruebas');
  await look('pac-connect');
  await drawer.getByRole('button', { name: 'Conectar SW sapien' }).click();
  await page.getByText('Sistema de pruebas del PAC').waitFor();
  await look('pac-earlier');
  await page.getByRole('button', { name: 'Volver a usar' }).click();
  await page.getByText('Tus facturas nuevas se timbran con esta cuenta').first().waitFor();
}

const listSchema = z.object({ data: z.array(z.object({ id: z.string(), livemode: z.boolean() })) });

/** A live company has no PAC yet: the home says so and leads to where it is solved. */
async function missingInLive({ page, look }: Visitor, { apiUrl }: Stack): Promise<void> {
  const { data } = listSchema.parse(await (await page.request.get(`${apiUrl}/v1/tenants`)).json());
  await page.goto(`${apiUrl}/${data.find(({ livemode }) => livemode)?.id}`);
  await page.getByRole('link', { name: 'Conectar', exact: true }).click();
  await page.getByText('Aún no conectas tu PAC.').waitFor();
  await look('pac-none');
}

async function duplicateFromList({ page }: Visitor, { apiUrl, demo }: Stack): Promise<void> {
  await issueByApi({ apiUrl, apiKey: demo.apiKey });
  await page.goto(`${apiUrl}/${demo.tenantId}/invoices`);
  await page.locator('[data-index="0"] a').first().focus();
  await page.keyboard.press('d');
  await page.waitForURL(/\/invoices\/new\?from=inv_/);
  await page.getByText('UNIVERSIDAD ROBOTICA ESPAÑOLA').first().waitFor();
}

/** The same pages on another screen, in another light, in the other language. */
async function alsoLooked(
  browser: Browser,
  { apiUrl, demo }: Stack,
  suffix: string,
  options: BrowserContextOptions,
  language?: 'en',
): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl, options);
  const { page, look } = visitor;
  if (language) await speak(page, language);
  await signIn(visitor, demo);
  await page.goto(`${apiUrl}/${demo.tenantId}/settings/pac`);
  await page.getByRole('button', { name: /^(?:Probar conexión|Test connection)$/ }).click();
  await page
    .getByText(/^(?:El PAC respondió|The PAC answered)$/)
    .first()
    .waitFor();
  await look(`pac${suffix}`);
  await page.goto(`${apiUrl}/${demo.tenantId}/settings/pac/connect`);
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
  await look(`pac-connect${suffix}`);
  await page.goto(`${apiUrl}/${demo.tenantId}/invoices`);
  await page.locator('[data-index="0"] a').first().waitFor();
  await look(`list-row${suffix}`);
  await visitor.leave();
}
