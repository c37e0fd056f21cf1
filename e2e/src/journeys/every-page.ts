import assert from 'node:assert/strict';
import type { DisposableStack } from '@kita/dev';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { appAddresses } from '../browser/app-addresses.ts';
import { assertFits } from '../browser/assert-fits.ts';
import { signIn } from '../browser/sign-in.ts';
import { speak } from '../browser/speak.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';
import { stampSales } from './sales.ts';

interface Setting {
  readonly suffix: string;
  readonly options?: BrowserContextOptions;
  readonly language?: 'en';
}

const SETTINGS: readonly Setting[] = [
  { suffix: '' },
  { suffix: '-phone', options: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } },
  { suffix: '-dark', options: { colorScheme: 'dark' } },
  { suffix: '-en', language: 'en' },
];

/** Pages that this person cannot see; the journey named looks at them, in the same settings. */
const LOOKED_AT_ELSEWHERE: readonly (readonly [addresses: RegExp, journey: string])[] = [
  [/^\/ui$/, 'design-system: it is not in what merchants get'],
  [/^\/operator\/./, 'operator: for whoever runs the installation'],
];

/** Every address of the app's route tree, in both languages and themes and on a phone: axe, width, scripts' errors, texts. */
export async function everyPage(browser: Browser, stack: DisposableStack): Promise<void> {
  await stampSales(stack);
  const values = await valuesOf(stack);
  const addresses = appAddresses().filter(
    (address) => !LOOKED_AT_ELSEWHERE.some(([elsewhere]) => elsewhere.test(address)),
  );
  const unknown = addresses.flatMap((address) => parametersOf(address).filter((name) => !(name in values)));
  assert.deepEqual([...new Set(unknown)], [], 'parameters of addresses that this journey has no value for');
  const found: string[] = [];
  for (const { suffix, options, language } of SETTINGS) {
    const visitor = await openVisitor(browser, stack.apiUrl, options);
    if (language) await speak(visitor.page, language);
    for (const address of addresses.filter(isForStrangers))
      found.push(...(await visit(visitor, address, values, suffix)));
    await signIn(visitor, stack.demo);
    for (const address of addresses.filter((one) => !isForStrangers(one)))
      found.push(...(await visit(visitor, address, values, suffix)));
    await visitor.leave().catch((error: Error) => found.push(`${suffix}: ${error.message}`));
  }
  assert.deepEqual(found, []);
}

const parametersOf = (address: string): string[] => [...address.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);

/** Whoever is signed in is led on from there. */
const isForStrangers = (address: string): boolean => /^\/(?:sign-|forgot|reset|legal)/.test(address);

/** What is wrong with a page: all of them are gone through before the journey ends. */
async function visit(
  { page, baseUrl, look }: Visitor,
  address: string,
  values: Readonly<Record<string, string>>,
  suffix: string,
): Promise<string[]> {
  const name = `page${address.replaceAll(/[/$]+/g, '-').replace(/-$/, '')}${suffix}`;
  try {
    await page.goto(baseUrl + address.replaceAll(/\$(\w+)/g, (_, parameter: string) => values[parameter] ?? ''));
    await page.getByRole('heading').first().waitFor({ timeout: 15_000 });
    await look(name);
    await assertFits(page, name);
    const text = await page.locator('body').innerText();
    // A value without its format; a text without its translation is an error on the console already.
    assert.doesNotMatch(text, /\bundefined\b|\bNaN\b|\[object /, name);
    return [];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message.split('\n', 3).join(' ') : String(error)}`];
  }
}

/** One of each thing of the demo company. */
async function valuesOf({ apiUrl, demo }: DisposableStack): Promise<Readonly<Record<string, string>>> {
  const ask = async (path: string, body?: object): Promise<{ id: string; data: { id: string }[] }> => {
    const headers = {
      authorization: `Bearer ${demo.apiKey}`,
      'idempotency-key': `every-page-${path}`,
      ...(body && { 'content-type': 'application/json' }),
    };
    const request = body ? { method: 'POST', body: JSON.stringify(body), headers } : { headers };
    const answer = await fetch(`${apiUrl}/v1${path}`, request);
    const text = await answer.text();
    assert.ok(answer.ok, text);
    return Object(JSON.parse(text));
  };
  const first = async (path: string): Promise<string> => {
    const [thing] = (await ask(path)).data;
    assert.ok(thing, `the demo company has nothing at ${path}`);
    return thing.id;
  };
  const endpoint = (await ask('/webhook-endpoints/test', {})).id;
  await ask(`/webhook-endpoints/${endpoint}/test-events`, {});
  return {
    tenant: demo.tenantId,
    kind: 'terms',
    invoice: await first('/invoices?state=stamped'),
    customer: (await ask('/customers', CUSTOMER)).id,
    product: (await ask('/products', PRODUCT)).id,
    event: await first('/events'),
    endpoint,
    delivery: await first(`/webhook-endpoints/${endpoint}/deliveries`),
    role: 'new',
  };
}

const CUSTOMER = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
};

const PRODUCT = {
  description: 'Consultoría',
  clave_prod_serv: '80101500',
  clave_unidad: 'E48',
  unit_price: '1000.00',
  taxes: ['iva_16'],
};
