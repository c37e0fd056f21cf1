import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

interface SeriesWire {
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly next_folio: number;
  readonly is_default: boolean;
}

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
});
afterAll(() => api.close());

async function create(body: object, who = company): Promise<SeriesWire> {
  return expectStatus(await who.call('POST', '/v1/series', body), 201).json();
}

async function all(who = company): Promise<SeriesWire[]> {
  return (await who.call('GET', '/v1/series')).json<{ data: SeriesWire[] }>().data;
}

const change = (id: string, body: object, who = company) => who.call('PATCH', `/v1/series/${id}`, body);

async function issue(series: string | undefined, changes: object = {}) {
  const body = invoiceBody({ ...(series !== undefined && { series }), ...changes });
  const answer = expectStatus(await company.call('POST', '/v1/invoices', body), 201);
  return answer.json<{ id: string; series: string; folio: string; state: string }>();
}

describe('a series', () => {
  it('numbers from where it is told to', async () => {
    const made = await create({ code: 'A', type: 'I', next_folio: 500 });
    expect(made).toMatchObject({ object: 'series', code: 'A', type: 'I', next_folio: 500, is_default: false });
    expect([(await issue('A')).folio, (await issue('A')).folio]).toEqual(['500', '501']);
  });

  it('has a code of its own', async () => {
    await create({ code: 'UNICA', type: 'I' });
    const again = await company.call('POST', '/v1/series', { code: 'UNICA', type: 'E' });
    expect(again.json()).toMatchObject({ status: 409, code: 'series_code_taken' });
  });

  it.each(['', 'con espacio', 'a|b', 'x'.repeat(26)])('has no code such as "%s"', async (code) => {
    expect((await company.call('POST', '/v1/series', { code, type: 'I' })).statusCode).toBe(400);
  });

  it('is asked for in words when a document has none', async () => {
    const response = await company.call('POST', '/v1/invoices', invoiceBody({ series: 'NADIE' }));
    expect(response.json()).toMatchObject({ status: 422, code: 'series_not_found' });
    await create({ code: 'SOLO-E', type: 'E' });
    const other = await company.call('POST', '/v1/invoices', invoiceBody({ series: 'SOLO-E' }));
    expect(other.json()).toMatchObject({ status: 422, code: 'series_not_found' });
  });
});

describe('the next folio', () => {
  it('can be moved forward, never back', async () => {
    const { id } = await create({ code: 'ADELANTE', type: 'I', next_folio: 10 });
    expect((await change(id, { next_folio: 20 })).json()).toMatchObject({ next_folio: 20 });
    expect((await change(id, { next_folio: 20 })).statusCode).toBe(200);
    expect((await change(id, { next_folio: 19 })).json()).toMatchObject({
      status: 422,
      code: 'series_folio_backwards',
    });
    expect((await issue('ADELANTE')).folio).toBe('20');
  });

  it.each([0, -1, 1.5, '5', 1e21, null])('is no %j', async (next_folio) => {
    const { id } = (await all())[0] ?? { id: '' };
    expect((await change(id, { next_folio })).statusCode).toBe(400);
  });

  it('never runs out of what a number can hold', async () => {
    const huge = Number.MAX_SAFE_INTEGER;
    expect((await company.call('POST', '/v1/series', { code: 'TOPE', type: 'I', next_folio: huge })).statusCode).toBe(
      400,
    );
    await create({ code: 'ALTA', type: 'I', next_folio: 999_999_999_999 });
    expect((await issue('ALTA')).folio).toBe('999999999999');
    expect((await all()).find(({ code }) => code === 'ALTA')).toMatchObject({ next_folio: 1_000_000_000_000 });
  });

  it('never repeats and leaves no gap under fifty invoices at once', async () => {
    const { id } = await create({ code: 'CARRERA', type: 'I', next_folio: 1 });
    const issued = await Promise.all(Array.from({ length: 50 }, () => issue('CARRERA')));
    const folios = issued.map(({ folio }) => Number(folio)).sort((a, b) => a - b);
    expect(folios).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect((await all()).find((series) => series.id === id)).toMatchObject({ next_folio: 51 });
    const events = await adminQuery(
      api.database.adminUrl,
      `select folio::int as folio, kind from app.folio_events where series_id = '${decodeId('ser', id)}' order by folio`,
    );
    expect(events).toEqual(folios.map((folio) => ({ folio, kind: 'allocated' })));
  }, 120_000);

  it('is not taken by a document that is refused, nor by a preview or a draft', async () => {
    await create({ code: 'QUIETA', type: 'I', next_folio: 7 });
    const wrong = invoiceBody({ series: 'QUIETA', uso_cfdi: 'D01' });
    expect((await company.call('POST', '/v1/invoices', wrong)).statusCode).toBe(422);
    expect((await company.call('POST', '/v1/invoices/preview', invoiceBody({ series: 'QUIETA' }))).statusCode).toBe(
      200,
    );
    await company.call('POST', '/v1/invoices', invoiceBody({ series: 'QUIETA', draft: true }));
    expect((await issue('QUIETA')).folio).toBe('7');
  });
});

describe('the default series of a type', () => {
  it('takes documents that name none', async () => {
    expect(await issue(undefined)).toMatchObject({ series: 'F' });
    const made = await create({ code: 'NUEVA', type: 'I', is_default: true });
    expect(await issue(undefined)).toMatchObject({ series: 'NUEVA', folio: '1' });
    const f = (await all()).find(({ code }) => code === 'F');
    expect(f).toMatchObject({ is_default: false });
    expect((await change(f?.id ?? '', { is_default: true })).json()).toMatchObject({ is_default: true });
    expect((await all()).find(({ id }) => id === made.id)).toMatchObject({ is_default: false });
  });

  it('is one per type: the default of credit notes is another', async () => {
    await create({ code: 'OTRA', type: 'I', is_default: true });
    expect((await all()).find(({ code }) => code === 'NC')).toMatchObject({ type: 'E', is_default: true });
  });

  it('is always one, however many are made and chosen at once', async () => {
    const who = await api.company({ certificate: false });
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        who.call('POST', '/v1/series', { code: `C${n}`, type: 'I', is_default: true }),
      ),
    );
    expect(made.map(({ statusCode }) => statusCode)).toEqual(made.map(() => 201));
    const ids = (await all(who)).filter(({ type }) => type === 'I').map(({ id }) => id);
    const chosen = await Promise.all([...ids, ...ids].map((id) => change(id, { is_default: true }, who)));
    expect(chosen.map(({ statusCode }) => statusCode)).toEqual(chosen.map(() => 200));
    expect((await all(who)).filter(({ type, is_default }) => type === 'I' && is_default)).toHaveLength(1);
  });

  it('cannot be taken away without another in its place', async () => {
    const { id } = (await all()).find(({ code }) => code === 'NC') ?? { id: '' };
    expect((await change(id, { is_default: false })).statusCode).toBe(400);
  });
});
