import { Client } from 'pg';
import type { QueryResultRow } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApiHarness({ worker: true });
});
afterAll(() => api.close());

const PATH = '/v1/tenant/demo-content';

interface Demo {
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly invoices: number;
}

async function until(company: Company, state: string): Promise<Demo> {
  return vi.waitFor(
    async () => {
      const demo = (await company.session('GET', PATH)).json<Demo>();
      expect(demo.state).toBe(state);
      return demo;
    },
    { timeout: 60_000, interval: 100 },
  );
}

async function all(company: Company, noun: string, more = ''): Promise<Record<string, unknown>[]> {
  const response = await company.session('GET', `/v1/${noun}?limit=100${more}`);
  return expectStatus(response, 200).json<{ data: Record<string, unknown>[] }>().data;
}

const load = async (company: Company): Promise<Demo> => {
  expectStatus(await company.session('POST', PATH), 202);
  return until(company, 'loaded');
};

const remove = async (company: Company): Promise<Demo> => {
  expectStatus(await company.session('DELETE', PATH), 202);
  return until(company, 'none');
};

/** What the database holds, whoever may see it. */
async function asOwner<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: api.database.adminUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Database id of the oldest invoice of the company. */
async function idOfFirst(company: Company): Promise<string> {
  const oldest = (await all(company, 'invoices')).at(-1);
  return decodeId('inv', String(oldest?.['id'])) ?? '';
}

const customerBody = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
};

describe('demo content', () => {
  it('fills a new test company with stamped documents of several kinds, by the ordinary path', async () => {
    const company = await api.company({ certificate: false });
    const demo = await load(company);
    expect(demo).toMatchObject({ customers: 8, products: 8, invoices: 28, done: demo.total });
    const invoices = await all(company, 'invoices');
    expect(invoices).toHaveLength(28);
    expect(invoices.filter(({ state }) => state === 'draft')).toHaveLength(2);
    expect(invoices.filter(({ state, uuid }) => state === 'stamped' && uuid !== null)).toHaveLength(26);
    expect(new Set(invoices.map(({ type }) => type))).toEqual(new Set(['I', 'E']));
    expect(new Set(invoices.map(({ currency }) => currency))).toEqual(new Set(['MXN', 'USD']));
  });

  it('is loaded once, however often it is asked for', async () => {
    const company = await api.company();
    await load(company);
    const again = expectStatus(await company.session('POST', PATH), 202);
    expect(again.json()).toMatchObject({ state: 'loaded', invoices: 28 });
    expect(await all(company, 'customers')).toHaveLength(8);
  });

  it('goes away whole and leaves what people made, also among it', async () => {
    const company = await api.company();
    const mine = expectStatus(await company.call('POST', '/v1/customers', customerBody), 201).json<{ id: string }>();
    const before = expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201).json<{ id: string }>();
    await load(company);
    const demoCustomer = (await all(company, 'customers')).find(({ id }) => id !== mine.id);
    const toDemo = { ...invoiceBody({ customer: demoCustomer?.['id'] }), uso_cfdi: undefined };
    const after = expectStatus(await company.call('POST', '/v1/invoices', toDemo), 201).json<{ id: string }>();
    const drafts = (await all(company, 'invoices')).filter(({ state }) => state === 'draft');
    const issued = expectStatus(await company.call('POST', `/v1/invoices/${String(drafts[0]?.['id'])}/issuance`), 201);

    await remove(company);

    const left = (await all(company, 'invoices')).map(({ id }) => id);
    expect(new Set(left)).toEqual(new Set([before.id, after.id, issued.json<{ id: string }>().id]));
    expect((await all(company, 'customers')).map(({ id }) => id)).toEqual([mine.id]);
    expect(await all(company, 'products')).toEqual([]);
    expect((await company.call('GET', `/v1/invoices/${after.id}/xml`)).statusCode).toBe(200);
  });

  it('hides sealed documents and loses nothing of them: bytes, stamps, folios', async () => {
    const company = await api.company();
    await load(company);
    const [stamped] = (await all(company, 'invoices')).filter(({ state }) => state === 'stamped');
    await remove(company);
    expect((await company.call('GET', `/v1/invoices/${String(stamped?.['id'])}`)).statusCode).toBe(404);
    expect(await all(company, 'invoices', '&q=robotica')).toEqual([]);
    const rows = await asOwner<{ hidden: string; sealed: string; stamped: string }>(
      `select (select count(*) from app.invoices where hidden_at is not null and tenant_id = t.id) as hidden,
              (select count(*) from app.invoice_sealed where tenant_id = t.id) as sealed,
              (select count(*) from app.invoice_stamped where tenant_id = t.id) as stamped
         from app.tenants t where t.id in (select tenant_id from app.invoices where uuid = $1)`,
      [stamped?.['uuid']],
    );
    expect(rows).toEqual([{ hidden: '26', sealed: '26', stamped: '26' }]);
  });

  it('is counted in the figures of the company while it is there, and in none afterwards', async () => {
    const company = await api.company();
    expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201);
    const figures = async () =>
      asOwner<{ documents: string; total: string }>(
        `select sum(d.documents) as documents, sum(d.total_mxn) as total from app.invoice_days d
          where d.tenant_id = (select i.tenant_id from app.invoices i where i.id = $1)`,
        [await idOfFirst(company)],
      );
    const before = await figures();
    expect(before).toEqual([{ documents: '1', total: '1160.00' }]);
    await load(company);
    expect((await figures())[0]?.documents).toBe('27');
    await remove(company);
    expect((await figures())[0]).toMatchObject({ documents: '1' });
    expect((await figures())[0]?.total).toMatch(/^1160\.0+$/);
  });

  it('can be loaded again after it went, and called off while it loads', async () => {
    const company = await api.company();
    expectStatus(await company.session('POST', PATH), 202);
    await remove(company);
    expect(await all(company, 'customers')).toEqual([]);
    expect(await all(company, 'invoices')).toEqual([]);
    await load(company);
    expect(await all(company, 'invoices')).toHaveLength(28);
  });

  it('does not exist in live mode', async () => {
    const company = await api.company({ certificate: false });
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      const response = await company.session(method, PATH, undefined, { 'kita-tenant': company.liveTenant });
      expect(response.json()).toMatchObject({ status: 403, code: 'demo_content_test_only' });
    }
  });

  it('is nobody else’s: another company sees none of it', async () => {
    const [one, other] = [await api.company(), await api.company()];
    await load(one);
    expect((await other.session('GET', PATH)).json()).toMatchObject({ state: 'none', invoices: 0 });
    await remove(other);
    expect((await one.session('GET', PATH)).json()).toMatchObject({ state: 'loaded', invoices: 28 });
  });
});
