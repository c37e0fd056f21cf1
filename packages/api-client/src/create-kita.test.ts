import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { createKita, createPacedKita } from './create-kita.ts';
import type { KitaOptions } from './create-kita.ts';
import { InvoiceNotStamped, KitaProblem } from './errors.ts';

const KEY = 'kt_test_0123456789';
const SOURCES = path.resolve(import.meta.dirname);

/** A client whose server answers with `answer`, and the requests it made. */
function client(answer: (request: Request, count: number) => Response, options: KitaOptions = {}) {
  const requests: Request[] = [];
  const pauses: number[] = [];
  const kita = createPacedKita(
    {
      apiKey: KEY,
      baseUrl: 'http://kita.test/',
      fetch: async (request) => {
        requests.push(request);
        return answer(request, requests.length);
      },
      ...options,
    },
    {
      random: () => 0,
      wait: async (ms) => {
        pauses.push(ms);
      },
    },
  );
  return { kita, requests, pauses };
}

const body = { customer: 'cus_1', items: [{ product: 'prd_1' }] };

describe('a request', () => {
  it('carries the key, the language and a new Idempotency-Key', async () => {
    const { kita, requests } = client(() => Response.json({ id: 'inv_1' }, { status: 201 }), { language: 'en' });
    await kita.invoices.create(body);
    await kita.invoices.create(body);
    const [first, second] = requests.map(({ headers }) => headers);
    expect(requests[0]?.url).toBe('http://kita.test/v1/invoices');
    expect(first?.get('authorization')).toBe(`Bearer ${KEY}`);
    expect(first?.get('accept-language')).toBe('en');
    expect(first?.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.get('idempotency-key')).not.toBe(first?.get('idempotency-key'));
  });

  it('takes the caller’s own Idempotency-Key', async () => {
    const { kita, requests } = client(() => Response.json({ id: 'inv_1' }, { status: 201 }));
    await kita.invoices.create(body, { idempotencyKey: 'order-1' });
    expect(requests[0]?.headers.get('idempotency-key')).toBe('order-1');
  });

  it('names the company of a signed-in person', async () => {
    const { kita, requests } = client(() => Response.json({ id: 'ten_1' }), {
      apiKey: undefined,
      accessToken: 'eyJ',
      tenant: 'ten_1',
    });
    await kita.companies.current();
    expect(requests[0]?.headers.get('kita-tenant')).toBe('ten_1');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer eyJ');
  });

  it('escapes ids in its path', async () => {
    const { kita, requests } = client(() => Response.json({}));
    await kita.invoices.get('../tenant?x');
    expect(requests[0]?.url).toBe('http://kita.test/v1/invoices/..%2Ftenant%3Fx');
  });

  it.each([{ apiKey: 'sk_live_1' }, { apiKey: KEY, accessToken: 'eyJ' }])('is not made from %j', (options) => {
    expect(() => createKita(options)).toThrow(TypeError);
  });
});

describe('a refusal', () => {
  const refusal = {
    type: '/docs/errors/invoice_invalid',
    title: 'El comprobante no cumple las reglas del SAT',
    status: 422,
    code: 'invoice_invalid',
    detail: 'Corrige todo.',
    instance: 'req_1',
    errors: [{ pointer: '/uso_cfdi', code: 'uso_cfdi_not_for_regimen', sat: 'CFDI40161', message: 'No.' }],
  };

  it('is an error with code, fields and the key it went out with', async () => {
    const { kita } = client(() => Response.json(refusal, { status: 422 }));
    const error: unknown = await kita.invoices
      .create(body, { idempotencyKey: 'order-1' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KitaProblem);
    expect(error).toMatchObject({
      code: 'invoice_invalid',
      status: 422,
      requestId: 'req_1',
      errors: refusal.errors,
      idempotencyKey: 'order-1',
    });
    expect(error instanceof KitaProblem && error.is('invoice_invalid')).toBe(true);
  });

  it('that is no problem document still tells its status', async () => {
    const { kita } = client(() => new Response('<html>', { status: 404, headers: { 'request-id': 'req_2' } }));
    await expect(kita.invoices.get('inv_1')).rejects.toMatchObject({
      code: 'unexpected_answer',
      status: 404,
      requestId: 'req_2',
    });
  });

  it('of a request without an answer’s body is an error too', async () => {
    const { kita } = client(() => Response.json(refusal, { status: 422 }));
    await expect(kita.invoices.deleteDraft('inv_1')).rejects.toMatchObject({ code: 'invoice_invalid' });
    await expect(kita.invoices.pdf('inv_1')).rejects.toMatchObject({ code: 'invoice_invalid' });
  });
});

describe('waiting for a stamp', () => {
  const invoice = (state: string, uuid: string | null = null) =>
    Response.json({ id: 'inv_1', state, uuid, rejection: state === 'rejected' ? { message: 'Nombre' } : null });

  it('looks until the stamp is there, with growing pauses', async () => {
    const { kita, pauses } = client((_, count) => (count < 4 ? invoice('unknown') : invoice('stamped', 'FF5A')));
    expect(await kita.invoices.waitUntilStamped('inv_1')).toMatchObject({ uuid: 'FF5A' });
    expect(pauses).toEqual([500, 750, 1125]);
  });

  it.each(['rejected', 'draft'])('ends at once when it is %s', async (state) => {
    const { kita } = client(() => invoice(state));
    await expect(kita.invoices.waitUntilStamped('inv_1')).rejects.toMatchObject({ reason: state });
  });

  it('ends when time is up, with what it saw last', async () => {
    const { kita, pauses } = client(() => invoice('sending'));
    const error: unknown = await kita.invoices
      .waitUntilStamped('inv_1', { timeoutMs: 2000 })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvoiceNotStamped);
    expect(error).toMatchObject({ reason: 'pending', invoice: { state: 'sending' } });
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(2000);
  });
});

describe('the package', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('generated'),
  );
  const texts = files.map((name) => readFileSync(path.join(SOURCES, name), 'utf8'));

  it('has a method for every operation of the contract', () => {
    const contract = readFileSync(path.join(SOURCES, '../../../openapi.yaml'), 'utf8');
    const called = texts.flatMap((text) =>
      [...text.matchAll(/\.api\.(GET|POST|PUT|PATCH|DELETE)\('([^']+)'/g)].map(([, method, url]) => `${method} ${url}`),
    );
    expect([...new Set(called)].toSorted()).toEqual(operationsOf(contract).toSorted());
  });

  it('imports nothing of Node, so that it runs in a browser', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(texts.filter((text) => /from '(?:node:|fs|path|crypto)/.test(text))).toEqual([]);
  });
});

/** `METHOD path` of every operation, by the indentation of the generated YAML. */
function operationsOf(contract: string): string[] {
  const found: string[] = [];
  let url = '';
  for (const line of contract.slice(0, contract.search(/\n(?:webhooks|components):/)).split('\n')) {
    url = /^ {2}(\/v1\/[^:]+):$/.exec(line)?.[1] ?? url;
    const method = /^ {4}(get|post|put|patch|delete):$/.exec(line)?.[1];
    if (method !== undefined) found.push(`${method.toUpperCase()} ${url}`);
  }
  return found;
}
