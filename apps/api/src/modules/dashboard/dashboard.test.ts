import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { insertInvoiceRow } from '../invoices/test-support/invoice-rows.ts';
import type { InvoiceSeed } from '../invoices/test-support/invoice-rows.ts';
import type { DashboardWire } from './dashboard.schemas.ts';

let api: ApiHarness;
/** The same installation, later or earlier. */
const others: ApiHarness[] = [];

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(async () => {
  for (const other of others) await other.close();
  await api.close();
});

async function at(now: string): Promise<ApiHarness> {
  const other = await startApiHarness({
    database: api.database,
    sandboxUrl: api.sandboxUrl,
    clock: () => new Date(now),
  });
  others.push(other);
  return other;
}

async function dashboard(company: Company, when?: ApiHarness): Promise<DashboardWire> {
  const answer = when
    ? await when.app.inject({
        method: 'GET',
        url: '/v1/dashboard',
        headers: { authorization: `Bearer ${company.apiKey}` },
      })
    : await company.call('GET', '/v1/dashboard');
  return expectStatus(answer, 200).json<DashboardWire>();
}

async function seed(company: Company, ...rows: readonly InvoiceSeed[]): Promise<void> {
  const tenantId = decodeId('ten', company.testTenant) ?? '';
  await api.opened.db.withTenant(tenantId, async (tx) => {
    for (const row of rows) await insertInvoiceRow(tx, tenantId, row);
  });
}

describe('the month', () => {
  let november: ApiHarness;
  beforeAll(async () => {
    november = await at('2026-11-21T18:00:00Z');
  });

  it('is compared with the same days of the last one, and with all of it', async () => {
    const company = await api.company({ certificate: false });
    await seed(
      company,
      { fecha: '2026-11-01T00:00:00', total: '100.00', transferred: '16.00' },
      { fecha: '2026-11-21T11:59:59', total: '300.00', withheld: '10.00', rfc: 'CACX7605101P8' },
      { fecha: '2026-11-20T11:59:59', total: '50.00', type: 'E', transferred: '6.00' },
      { fecha: '2026-11-20T11:59:59', total: '7.00', state: 'canceled' },
      { fecha: '2026-10-21T23:59:59', total: '10.00' },
      { fecha: '2026-10-22T00:00:00', total: '5.00' },
      { fecha: '2026-09-30T23:59:59', total: '1000.00' },
    );
    const { figures, periods, receivers, days, in_pesos } = await dashboard(company, november);
    expect(periods).toEqual({
      this_month: { from: '2026-11-01', to: '2026-11-21' },
      same_days: { from: '2026-10-01', to: '2026-10-21' },
      last_month: { from: '2026-10-01', to: '2026-10-31' },
    });
    expect(figures).toEqual([
      {
        currency: 'MXN',
        this_month: {
          invoices: 2,
          credit_notes: 1,
          invoiced: '400.00',
          credited: '50.00',
          net: '350.00',
          transferred: '10.00',
          withheld: '10.00',
          average: '200.00',
        },
        same_days: expect.objectContaining({ invoices: 1, net: '10.00' }),
        last_month: expect.objectContaining({ invoices: 2, net: '15.00', average: '7.50' }),
      },
    ]);
    expect(receivers).toEqual({ this_month: 2, same_days: 1, last_month: 1 });
    expect(days.map(({ date, net }) => `${date} ${net}`)).toEqual([
      '2026-10-21 10.00',
      '2026-10-22 5.00',
      '2026-11-01 100.00',
      '2026-11-20 -50.00',
      '2026-11-21 300.00',
    ]);
    expect(in_pesos).toBeNull();
  });

  it('ends at midnight where the company is, not in Greenwich', async () => {
    const tijuana = await api.company({ certificate: false, postalCode: '22000' });
    const cancun = await api.company({ certificate: false, postalCode: '77500' });
    const night = await at('2026-12-01T06:30:00Z');
    expect((await dashboard(tijuana, night)).periods.this_month).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect((await dashboard(cancun, night)).periods.this_month).toEqual({ from: '2026-12-01', to: '2026-12-01' });
  });

  it('never adds currencies, and converts them only at the rate each document says', async () => {
    const company = await api.company({ certificate: false });
    await seed(
      company,
      { total: '100.00' },
      { total: '10.00', currency: 'USD', rate: '18.123456' },
      { total: '1.00', currency: 'USD', rate: '20', type: 'E' },
      { total: '2.00', currency: 'EUR', fecha: '2026-10-05T10:00:00' },
    );
    const { figures, in_pesos, states } = await dashboard(company, november);
    expect(figures.map(({ currency, this_month }) => `${currency} ${this_month.net}`)).toEqual([
      'MXN 100.00',
      'USD 9.00',
      'EUR 0.00',
    ]);
    expect(in_pesos).toEqual({ this_month: '261.23', same_days: null, last_month: null });
    expect(states).toEqual([
      {
        state: 'stamped',
        period: 'month',
        documents: 3,
        amounts: [
          { currency: 'MXN', total: '100.00' },
          { currency: 'USD', total: '9.00' },
        ],
      },
    ]);
  });

  it('of another company, or of the live twin, is never counted', async () => {
    const [mine, other] = [await api.company({ certificate: false }), await api.company({ certificate: false })];
    await seed(other, { total: '999.00' }, { state: 'rejected' });
    const { figures, states, needs, days, top_receivers, activity } = await dashboard(mine, november);
    expect(figures).toEqual([expect.objectContaining({ currency: 'MXN' })]);
    expect(figures[0]?.this_month).toMatchObject({ invoices: 0, net: '0.00', average: null });
    expect([states, days, top_receivers, activity]).toEqual([[], [], [], []]);
    expect(needs.map(({ code }) => code)).toEqual(['certificate_missing']);
    const live = await other.session('GET', '/v1/dashboard', undefined, { 'kita-tenant': other.liveTenant });
    expect(live.json<DashboardWire>()).toMatchObject({ livemode: true, states: [], days: [] });
    expect(live.json<DashboardWire>().needs.map(({ code }) => code)).toEqual([
      'certificate_missing',
      'pac_account_missing',
    ]);
  });
});

describe('what is open', () => {
  it('is told by state with amounts, and asks for a person where it must', async () => {
    const company = await api.company();
    const now = new Date().toISOString();
    await seed(
      company,
      { state: 'draft', total: '1.00', createdAt: '2026-01-01T00:00:00Z' },
      { state: 'draft', total: '2.00', createdAt: now },
      { state: 'rejected', total: '4.00', currency: 'USD' },
      { state: 'rejected', total: '8.00' },
      { state: 'sealed', total: '16.00', waiting: { code: 'out_of_credits', since: now } },
      { state: 'unknown', total: '32.00' },
    );
    const { states, needs } = await dashboard(company);
    expect(
      states.map(({ state, period, documents, amounts }) => [
        state,
        period,
        documents,
        amounts.map(({ total }) => total),
      ]),
    ).toEqual([
      ['draft', 'now', 2, ['3.00']],
      ['sealed', 'now', 1, ['16.00']],
      ['unknown', 'now', 1, ['32.00']],
      ['rejected', 'now', 2, ['8.00', '4.00']],
    ]);
    expect(needs.map(({ code, count, reason }) => [code, count, reason])).toEqual([
      ['invoices_rejected', 2, null],
      ['invoices_waiting', 1, 'out_of_credits'],
      ['invoices_verifying', 1, null],
      ['drafts_forgotten', 1, null],
    ]);
  });
});

describe('what happened', () => {
  it('names the document, and the person or the key that did it', async () => {
    const company = await api.company();
    expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201);
    expectStatus(await company.session('POST', '/v1/invoices', invoiceBody()), 201);
    const { activity, figures, top_receivers } = await dashboard(company);
    expect(
      activity.map(({ type, actor, invoice }) => [type, actor?.kind, actor?.name, invoice.folio, invoice.total]),
    ).toEqual([
      ['invoice.stamped', 'user', 'Persona de Prueba', '2', '1160.00'],
      ['invoice.stamped', 'api_key', 'pruebas', '1', '1160.00'],
    ]);
    expect(figures[0]?.this_month).toMatchObject({ invoices: 2, net: '2320.00', transferred: '320.00' });
    expect(top_receivers).toEqual([
      {
        currency: 'MXN',
        rfc: 'URE180429TM6',
        legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
        invoices: 2,
        net: '2320.00',
      },
    ]);
  });
});

describe('the first steps', () => {
  it('are facts, and a person dismisses them for themselves wherever they sign in', async () => {
    const company = await api.company({ certificate: false });
    expect((await dashboard(company)).checklist).toEqual({
      certificate: false,
      customer: false,
      invoice: false,
      dismissed_at: null,
    });
    for (let twice = 0; twice < 2; twice++)
      expectStatus(await company.session('POST', '/v1/dashboard/checklist/dismissal'), 204);
    const mine = (await company.session('GET', '/v1/dashboard')).json<DashboardWire>();
    expect(mine.checklist.dismissed_at).toMatch(/^\d{4}-/);
    expect((await dashboard(company)).checklist.dismissed_at).toBeNull();
    expectStatus(await company.call('POST', '/v1/certificates/test'), 201);
    expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201);
    expect((await dashboard(company)).checklist).toMatchObject({ certificate: true, customer: true, invoice: true });
  });

  it('and the numbers are for whoever may read the dashboard', async () => {
    const company = await api.company({ certificate: false });
    const made = await company.session('POST', '/v1/api-keys', { name: 'caja', permissions: ['invoices:read'] });
    const { secret } = expectStatus(made, 201).json<{ secret: string }>();
    const answer = await company.call('GET', '/v1/dashboard', undefined, { authorization: `Bearer ${secret}` });
    expect(answer.json()).toMatchObject({ status: 403, code: 'permission_denied' });
  });
});
