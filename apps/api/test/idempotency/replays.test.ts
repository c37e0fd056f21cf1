import { adminQuery, startFaultProxy, waitFor } from '@kita/testing';
import type { FaultProxy } from '@kita/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createSandbox } from '@kita/sandbox';
import type { Sandbox } from '@kita/sandbox';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { invoiceBody } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';

let sandbox: Sandbox;
let road: FaultProxy;
let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0 });
  road = await startFaultProxy({ port: sandbox.port });
  api = await startApiHarness({ sandboxUrl: road.url });
  company = await api.company();
});
afterAll(async () => {
  await api.close();
  await road.close();
  await sandbox.close();
});
afterEach(async () => {
  road.setFault({ kind: 'none' });
  await fetch(`${sandbox.url}/sandbox/faults`, { method: 'DELETE' });
});

const CUSTOMER = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
};
const withKey = (key: string) => ({ 'idempotency-key': key });

async function count(table: string): Promise<number> {
  const [row] = await adminQuery(api.database.adminUrl, `select count(*)::int as n from app.${table}`);
  return Number(row?.['n']);
}

describe('a key that is required', () => {
  it.each(['/v1/invoices', '/v1/invoices/inv_00000000000000000000000000/issuance'])(
    'is asked for at %s',
    async (url) => {
      const response = await api.app.inject({
        method: 'POST',
        url,
        headers: { authorization: `Bearer ${company.apiKey}` },
        ...(url === '/v1/invoices' && { payload: invoiceBody() }),
      });
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ code: 'idempotency_key_missing' });
    },
  );

  it('must be visible ASCII', async () => {
    const response = await company.call('POST', '/v1/invoices', invoiceBody(), withKey('con espacios'));
    expect(response.json()).toMatchObject({ status: 400, code: 'idempotency_key_invalid' });
  });
});

describe('a request that was refused by its rules', () => {
  it('is refused again in the same words, even after the reason is gone', async () => {
    const young = await api.company({ certificate: false });
    const first = await young.call('POST', '/v1/invoices', invoiceBody(), withKey('temprano'));
    expect(first.json()).toMatchObject({ status: 422, code: 'certificate_missing' });
    expect((await young.call('POST', '/v1/certificates/test')).statusCode).toBe(201);
    const again = await young.call('POST', '/v1/invoices', invoiceBody(), {
      ...withKey('temprano'),
      'accept-language': 'en',
    });
    expect([again.statusCode, again.json()]).toEqual([422, first.json()]);
    expect(again.headers).toMatchObject({
      'idempotency-replayed': 'true',
      'content-type': 'application/problem+json; charset=utf-8',
    });
    const fresh = await young.call('POST', '/v1/invoices', invoiceBody(), withKey('tarde'));
    expect(fresh.statusCode).toBe(201);
  });

  it('keeps no key for a body of the wrong shape: corrected, it runs under the same key', async () => {
    const wrong = await company.call('POST', '/v1/invoices', invoiceBody({ items: [] }), withKey('corregida'));
    expect(wrong.json()).toMatchObject({ status: 400, code: 'validation_failed' });
    const right = await company.call('POST', '/v1/invoices', invoiceBody(), withKey('corregida'));
    expect([right.statusCode, right.headers['idempotency-replayed']]).toEqual([201, undefined]);
  });

  it('keeps no key for a conflict: once it is resolved, the same key runs', async () => {
    const body = invoiceBody({ external_id: 'venta-7', draft: true });
    const first = await company.call('POST', '/v1/invoices', body, withKey('a'));
    const second = await company.call('POST', '/v1/invoices', body, withKey('b'));
    expect(second.json()).toMatchObject({ status: 409, code: 'external_id_taken' });
    expect((await company.call('DELETE', `/v1/invoices/${first.json<{ id: string }>().id}`)).statusCode).toBe(204);
    expect((await company.call('POST', '/v1/invoices', body, withKey('b'))).statusCode).toBe(201);
  });
});

describe('a request that failed on our side', () => {
  it('frees its key, so that the repetition runs at once', async () => {
    const url = '/v1/certificates/test';
    road.setFault({ kind: 'reset' });
    const failed = await company.call('POST', url, undefined, withKey('csd-1'));
    expect(failed.json()).toMatchObject({ status: 503, code: 'sandbox_unavailable' });
    road.setFault({ kind: 'none' });
    const repeated = await company.call('POST', url, undefined, withKey('csd-1'));
    expect([repeated.statusCode, repeated.headers['idempotency-replayed']]).toEqual([201, undefined]);
  });
});

describe('a request whose stamp is still being made', () => {
  it('answers its repetition 202 with the same invoice, and 201 once it is stamped', async () => {
    await fetch(`${sandbox.url}/sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ script: 'delay', ms: 1500, times: 1 }),
    });
    // An injected request starts when somebody waits for it.
    const first = company.call('POST', '/v1/invoices', invoiceBody(), withKey('lenta')).then((answer) => answer);
    const meanwhile = await waitFor(async () => {
      const answer = await company.call('POST', '/v1/invoices', invoiceBody(), withKey('lenta'));
      return answer.statusCode === 202 && answer.json<{ id: string }>();
    });
    const done = await first;
    expect(done.statusCode).toBe(201);
    expect(done.json()).toMatchObject({ id: meanwhile.id, state: 'stamped' });
    const later = await company.call('POST', '/v1/invoices', invoiceBody(), withKey('lenta'));
    expect([later.statusCode, later.json()]).toEqual([201, done.json()]);
  });
});

describe('a key that is optional', () => {
  it('makes one customer of two requests, however their JSON is written', async () => {
    const before = await count('customers');
    const first = await company.call('POST', '/v1/customers', CUSTOMER, withKey('cliente-1'));
    const reordered = Object.fromEntries(Object.entries(CUSTOMER).toReversed());
    const again = await company.call('POST', '/v1/customers', reordered, withKey('cliente-1'));
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await count('customers')).toBe(before + 1);
  });

  it('is refused for another content, another address and another operation', async () => {
    const made = await company.call('POST', '/v1/customers', CUSTOMER, withKey('cliente-2'));
    const { id } = made.json<{ id: string }>();
    const others = [
      company.call('POST', '/v1/customers', { ...CUSTOMER, email: 'x@ejemplo.test' }, withKey('cliente-2')),
      company.call('PATCH', `/v1/customers/${id}`, {}, withKey('cliente-2')),
      company.call('POST', '/v1/series', { code: 'Q', type: 'I' }, withKey('cliente-2')),
    ];
    for (const answer of await Promise.all(others))
      expect(answer.json()).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    await company.call('PATCH', `/v1/customers/${id}`, { email: 'a@ejemplo.test' }, withKey('cambio'));
    const elsewhere = (await company.call('POST', '/v1/customers', CUSTOMER)).json<{ id: string }>().id;
    const moved = await company.call(
      'PATCH',
      `/v1/customers/${elsewhere}`,
      { email: 'a@ejemplo.test' },
      withKey('cambio'),
    );
    expect(moved.json()).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  it('means nothing to operations that take none', async () => {
    const read = await company.call('GET', '/v1/customers', undefined, withKey('cliente-1'));
    expect([read.statusCode, read.headers['idempotency-replayed']]).toEqual([200, undefined]);
  });

  it('is counted per company and mode', async () => {
    const other = await api.company({ certificate: false });
    const here = await company.call('POST', '/v1/customers', CUSTOMER, withKey('compartida'));
    const there = await other.call('POST', '/v1/customers', CUSTOMER, withKey('compartida'));
    const live = await company.session('POST', '/v1/customers', CUSTOMER, {
      ...withKey('compartida'),
      'kita-tenant': company.liveTenant,
    });
    const ids = [here, there, live].map((answer) => answer.json<{ id: string }>().id);
    expect([here.statusCode, there.statusCode, live.statusCode]).toEqual([201, 201, 201]);
    expect(new Set(ids).size).toBe(3);
  });
});

it('a draft that was deleted is not made again by its own key', async () => {
  const made = await company.call('POST', '/v1/invoices', invoiceBody({ draft: true }), withKey('borrador'));
  await company.call('DELETE', `/v1/invoices/${made.json<{ id: string }>().id}`);
  const again = await company.call('POST', '/v1/invoices', invoiceBody({ draft: true }), withKey('borrador'));
  expect(again.json()).toMatchObject({ status: 404, code: 'not_found' });
});

it('a process that died before it wrote anything leaves a key that the next request takes over', async () => {
  const request = () => company.call('POST', '/v1/invoices', invoiceBody(), withKey('muerta'));
  expect((await request()).statusCode).toBe(201);
  // What a process killed between taking the key and its own transaction leaves behind.
  const left = (lease: string) =>
    adminQuery(
      api.database.adminUrl,
      `update app.idempotency_keys set state = 'in_flight', resource_id = null, locked_until = now() ${lease} where key = 'muerta'`,
    );
  await left(`+ interval '30 seconds'`);
  const early = await request();
  expect([early.statusCode, early.headers['retry-after']]).toEqual([409, '1']);
  await left(`- interval '1 second'`);
  const before = await count('invoices');
  expect((await request()).statusCode).toBe(201);
  expect(await count('invoices')).toBe(before + 1);
});
