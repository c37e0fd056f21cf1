import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { signIn } from '../browser/sign-in.ts';
import { speak } from '../browser/speak.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** An integrator sees webhooks at work without a server, then makes an endpoint of their own that does not answer. */
export async function webhooks(browser: Browser, { apiUrl, sandboxUrl, demo }: Stack): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl, {}, sandboxUrl);
  const at = `${apiUrl}/${demo.tenantId}/settings`;
  await signIn(visitor, demo);
  await tryTheReceiver(visitor, at);
  await makeEndpoint(visitor, at);
  await renewAndReplay(visitor);
  await switchOffAndOn(visitor, at);
  await readEvents(visitor, at);
  await visitor.leave();

  await alsoLooked(browser, { apiUrl, demo }, '-phone', PHONE);
  await alsoLooked(browser, { apiUrl, demo }, '-dark', { colorScheme: 'dark' });
  await alsoLooked(browser, { apiUrl, demo }, '-en', {}, 'en');
}

/** The test receiver: one click, an event, what came back, and the same event sent again. */
async function tryTheReceiver({ page, look }: Visitor, at: string): Promise<void> {
  await page.goto(`${at}/webhooks`);
  await page.getByText('Aún no hay webhooks.').waitFor();
  await look('webhooks-none');
  await page.getByRole('button', { name: 'Receptor de prueba' }).click();
  await page.getByRole('button', { name: 'Enviar evento de prueba' }).click();
  await page.getByRole('row', { name: /Evento de prueba Entregado/ }).waitFor();
  await look('webhook');
  const receiver = page.getByRole('link', { name: 'Ver lo que recibió el receptor de prueba' });
  assert.match(await (await fetch((await receiver.getAttribute('href')) ?? '')).text(), /✓ firma correcta/);
  await page.getByRole('link', { name: 'Evento de prueba' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('HTTP 200').click();
  await look('webhook-delivery');
  await drawer.getByRole('button', { name: 'Enviar otra vez' }).click();
  await drawer.getByText('HTTP 200').nth(1).waitFor();
  await drawer.getByRole('button', { name: 'Cerrar' }).click();
}

/** Their own: a private address is refused, the secret is shown once. */
async function makeEndpoint({ page, look }: Visitor, at: string): Promise<void> {
  await page.goto(`${at}/webhooks/new`);
  const address = page.getByRole('textbox', { name: 'Dirección' });
  await address.fill('https://10.0.0.5/kita');
  await page.getByRole('button', { name: 'Crear webhook' }).click();
  await page.getByText('La dirección lleva a una red privada').waitFor();
  await address.fill('http://127.0.0.1:9/kita');
  await page.getByRole('textbox', { name: 'Para qué es' }).fill('Tienda en línea');
  await look('webhook-new');
  await page.getByRole('button', { name: 'Crear webhook' }).click();
  await page.getByText('Cópialo ahora: no se vuelve a mostrar').waitFor();
  await look('webhook-secret');
  await page.getByRole('button', { name: 'Ya lo guardé' }).click();
  await page.getByRole('heading', { name: 'Tienda en línea' }).waitFor();
  await page.getByRole('link', { name: 'Cambiar' }).click();
  await page.getByRole('textbox', { name: 'Para qué es' }).fill('Tienda de Coyoacán');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.getByRole('heading', { name: 'Tienda de Coyoacán' }).waitFor();
}

async function renewAndReplay({ page, look }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Enviar evento de prueba' }).click();
  await page.getByRole('row', { name: /Evento de prueba Por enviar/ }).waitFor();
  await page.getByRole('button', { name: 'Renovar secreto' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Renovar secreto' }).click();
  await page.getByText(/hasta entonces también firma el anterior/).waitFor();
  await page.getByRole('button', { name: 'Ya lo guardé' }).click();
  await page.getByRole('button', { name: 'Reenviar eventos' }).click();
  await dialog.getByRole('combobox', { name: 'Qué periodo' }).selectOption('Entre dos fechas');
  await dialog.getByLabel('Desde').fill(localMinute(-60));
  await dialog.getByLabel('Hasta').fill(localMinute(2));
  await look('webhook-replay');
  await dialog.getByRole('button', { name: 'Reenviar', exact: true }).click();
  await page.getByText(/^Listo:/).waitFor();
  await dialog.getByRole('button', { name: 'Cerrar' }).last().click();
}

async function switchOffAndOn({ page, look }: Visitor, at: string): Promise<void> {
  await page.getByRole('button', { name: 'Apagar' }).click();
  await page.getByText('Lo apagó una persona').waitFor();
  await look('webhook-off');
  await page.getByRole('button', { name: 'Encender' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancelar' }).click();
  await page.getByRole('button', { name: 'Apagar' }).click();
  await page.getByText('Lo apagó una persona').waitFor();
  await page.goto(`${at}/webhooks`);
  await page.getByRole('row', { name: /Tienda de Coyoacán.*Apagado/ }).waitFor();
  await look('webhooks');
}

async function readEvents({ page, look }: Visitor, at: string): Promise<void> {
  await page.goto(`${at}/events?type=webhook_endpoint.tested`);
  await page.getByRole('link', { name: 'Evento de prueba' }).first().click();
  await page.getByRole('dialog').getByText('"webhook_endpoint.tested"').waitFor();
  await look('event');
  await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).click();
  await page.getByTitle('Solo de este objeto').first().click();
  await page.getByRole('link', { name: 'Webhook creado' }).waitFor();
}

/** The same pages on another screen, in another light, in the other language. */
async function alsoLooked(
  browser: Browser,
  { apiUrl, demo }: Pick<Stack, 'apiUrl' | 'demo'>,
  suffix: string,
  options: BrowserContextOptions,
  language?: 'en',
): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl, options);
  const { page, look } = visitor;
  const at = `${apiUrl}/${demo.tenantId}/settings`;
  if (language) await speak(page, language);
  await signIn(visitor, demo);
  await page.goto(`${at}/webhooks`);
  const endpoint = page.getByRole('link', { name: 'Sandbox' });
  await endpoint.waitFor();
  await look(`webhooks${suffix}`);
  await endpoint.click();
  const delivery = page.getByRole('link', { name: /^(?:Evento de prueba|Test event)$/ }).first();
  await delivery.waitFor();
  await look(`webhook${suffix}`);
  await delivery.click();
  await page.getByRole('dialog').getByText('HTTP 200').first().click();
  await look(`webhook-delivery${suffix}`);
  await page.goto(`${at}/webhooks/new`);
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
  await look(`webhook-new${suffix}`);
  await page.goto(`${at}/events`);
  await page.getByRole('table').getByRole('link').first().waitFor();
  await look(`events${suffix}`);
  await visitor.leave();
}

/** A minute as a field of date and time takes it, in the zone the browser shares with this process. */
function localMinute(minutesFromNow: number): string {
  const date = new Date(Date.now() + minutesFromNow * 60_000);
  date.setMinutes(date.getMinutes() - date.getTimezoneOffset());
  return date.toISOString().slice(0, 16);
}
