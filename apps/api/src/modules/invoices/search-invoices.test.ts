import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;
let other: Company;
const ids: Record<string, string> = {};
let uuid = '';

const FOREIGN = { currency: 'USD', exchange_rate: '18.50' };
const item = (description: string, unit_price: string) => ({
  description,
  clave_prod_serv: '80101500',
  clave_unidad: 'E48',
  unit_price,
  taxes: ['iva_16'],
});

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
  other = await api.company();
  ids['F-1'] = await issue(company, { items: [item('Asesoría 100%', '100.00')] });
  ids['F-2'] = await issue(company, { external_id: 'pedido_77', items: [item('Café molido', '500.00')] });
  ids['F-3'] = await issue(company, { ...FOREIGN, items: [item('Viaje', '10.00')] });
  ids['draft'] = await issue(company, { draft: true, items: [item('Pendiente', '1.00')] });
  uuid = expectStatus(await company.call('GET', `/v1/invoices/${ids['F-1']}`), 200).json<{ uuid: string }>().uuid;
  ids['NC-1'] = await issue(company, {
    type: 'E',
    uso_cfdi: 'G02',
    related: [{ tipo_relacion: '01', uuids: [uuid] }],
    items: [item('Devolución', '50.00')],
  });
  await issue(other, { external_id: 'pedido_77', items: [item('Café molido', '500.00')] });
});
afterAll(() => api.close());

async function issue(who: Company, changes: Record<string, unknown>): Promise<string> {
  return expectStatus(await who.call('POST', '/v1/invoices', invoiceBody(changes)), 201).json<{ id: string }>().id;
}

async function found(query: Record<string, string>, who = company): Promise<string[]> {
  const answer = await who.call('GET', `/v1/invoices?${new URLSearchParams(query).toString()}`);
  const { data } = expectStatus(answer, 200).json<{ data: { id: string }[] }>();
  return data.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id);
}

describe('the search finds', () => {
  it.each([
    ['F-2', ['F-2']],
    ['f2', ['F-2']],
    ['2', ['F-2']],
    ['nc 1', ['NC-1']],
    ['cafe MOLIDO', ['F-2']],
    ['molido, robótica', []],
    ['robotica cafe', ['F-2']],
    ['ure180429tm6 viaje', ['F-3']],
    ['pedido_77', ['F-2']],
    ['pedido%', []],
    ['100%', ['F-1']],
    ['o_7', ['F-2']],
    ['_', []],
    ['\\', []],
    ["'; drop table", []],
  ])('%s', async (q, expected) => {
    expect(await found({ q })).toEqual(expected);
  });

  it('an invoice by its UUID, whole or only begun, in either case', async () => {
    expect(await found({ q: uuid })).toEqual(['F-1']);
    expect(await found({ q: uuid.slice(0, 9).toLowerCase() })).toEqual(['F-1']);
  });

  it('nothing of another company', async () => {
    expect(await found({ q: uuid }, other)).toEqual([]);
    expect(await found({ q: 'pedido_77' }, other)).toHaveLength(1);
    const [row] = await adminQuery(
      api.database.adminUrl,
      `select count(*)::int as seen from app.search_invoices('cafe', null, null, null, 10)`,
    );
    expect(row).toEqual({ seen: 0 });
  });
});

describe('filters and orders', () => {
  it.each([
    [{ state: 'draft,rejected' }, ['draft']],
    [{ currency: 'usd' }, ['F-3']],
    [{ total_min: '116.00', total_max: '580' }, ['F-2', 'F-1']],
    [{ total_max: '1.16' }, ['draft']],
    [{ metodo_pago: 'PPD' }, []],
    [{ forma_pago: '03', type: 'E' }, ['NC-1']],
    [{ fecha_to: '2020-01-01' }, []],
    [{ q: 'robotica', sort: 'total' }, ['draft', 'F-3', 'NC-1', 'F-1', 'F-2']],
    [{ sort: '-total', type: 'I' }, ['F-2', 'F-1', 'F-3', 'draft']],
    [{ sort: 'folio' }, ['draft', 'F-1', 'F-2', 'F-3', 'NC-1']],
  ])('%j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('a day counts from its first second to its last, drafts too', async () => {
    const { data } = (await company.call('GET', '/v1/invoices?state=stamped')).json<{ data: { fecha: string }[] }>();
    const day = data[0]?.fecha.slice(0, 10) ?? '';
    expect(await found({ fecha_from: day, fecha_to: day, sort: 'folio' })).toHaveLength(5);
  });

  it.each(['created_at', '-fecha', 'total', '-folio'])(
    'sorted by %s, pages join without gap or repetition',
    async (sort) => {
      const all = await found({ sort });
      const walked: string[] = [];
      let cursor = '';
      do {
        const query = new URLSearchParams({ sort, limit: '2', ...(cursor !== '' && { cursor }) });
        const page = (await company.call('GET', `/v1/invoices?${query.toString()}`)).json<{
          data: { id: string }[];
          next_cursor: string | null;
        }>();
        walked.push(...page.data.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id));
        cursor = page.next_cursor ?? '';
      } while (cursor !== '');
      expect(walked).toEqual(all);
      expect(new Set(all).size).toBe(5);
    },
  );

  it('a cursor of one order is refused in another', async () => {
    const page = (await company.call('GET', '/v1/invoices?sort=total&limit=1')).json<{ next_cursor: string }>();
    const answer = await company.call('GET', `/v1/invoices?sort=-total&limit=1&cursor=${page.next_cursor}`);
    expect(answer.json()).toMatchObject({ status: 400, code: 'cursor_invalid' });
  });

  it.each(['state=paid', 'state=draft,', 'sort=receiver', 'fecha_from=ayer', 'total_min=mil', 'currency=PESOS'])(
    'refuses %s with a pointer',
    async (query) => {
      const answer = await company.call('GET', `/v1/invoices?${query}`);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ errors: [{ pointer: `/querystring/${query.split('=')[0]}` }] });
    },
  );
});

describe('the summary', () => {
  const summary = async (query: string, who = company) =>
    expectStatus(await who.call('GET', `/v1/invoices/summary?${query}`), 200).json();

  it('adds up what the same filters list, credit notes negative, each currency apart', async () => {
    expect(await summary('state=stamped')).toEqual({
      object: 'invoices_summary',
      count: 4,
      is_capped: false,
      states: [{ state: 'stamped', count: 4 }],
      totals: [
        {
          currency: 'MXN',
          count: 3,
          invoices: '696.00',
          credit_notes: '-58.00',
          credit_note_count: 1,
          total: '638.00',
        },
        { currency: 'USD', count: 1, invoices: '11.60', credit_notes: '0.00', credit_note_count: 0, total: '11.60' },
      ],
    });
  });

  it('follows the search, and the company', async () => {
    expect(await summary('q=cafe')).toMatchObject({ count: 1, totals: [{ total: '580.00' }] });
    expect(await summary('q=viaje', other)).toMatchObject({ count: 0, states: [], totals: [] });
  });
});
