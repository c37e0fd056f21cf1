import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { newColleague } from '../../test-support/colleague.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;
let made = 0;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
});
afterAll(() => api.close());

const TAX = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
  uso_cfdi: 'G03',
};

/** A customer whose contact data is found nowhere else. */
async function customer() {
  const word = `canario${++made}unico`;
  const body = {
    ...TAX,
    email: `${word}@ejemplo.test`,
    phone: `+5255987600${String(made).padStart(2, '0')}`,
    external_id: `ext-${word}`,
    metadata: { nota: `nota ${word}` },
  };
  const { id } = expectStatus(await company.call('POST', '/v1/customers', body), 201).json<{ id: string }>();
  return { id, word, ...body, url: `/v1/customers/${id}` };
}

const invoiceFor = async (id: string, more: object = {}) =>
  expectStatus(await company.call('POST', '/v1/invoices', invoiceBody({ customer: id, ...more })), 201).json<{
    id: string;
  }>();

const send = (id: string, body: object = {}) => company.call('POST', `/v1/invoices/${id}/emails`, body);

describe('access', () => {
  it('shows everything kept about the customer, and is written down', async () => {
    const one = await customer();
    const { id } = await invoiceFor(one.id);
    expectStatus(await send(id), 202);
    const answer = expectStatus(await company.session('GET', `${one.url}/personal-data`), 200);
    expect(answer.json()).toMatchObject({
      object: 'customer_personal_data',
      customer: { email: one.email, metadata: one.metadata },
      documents: [{ id, rfc: TAX.rfc, total: '1160.00' }],
      documents_total: 1,
      messages: [{ to: one.email, about: id }],
      kept: expect.arrayContaining([expect.stringContaining('artículo 30')]),
    });
    expect(await actionsAbout(one.id)).toContain('customer.data_read');
  });
});

describe('opposition', () => {
  it('ends mail to the present address and to a later one, until it is withdrawn', async () => {
    const one = await customer();
    const { id } = await invoiceFor(one.id);
    const opposed = expectStatus(await company.session('POST', `${one.url}/opposition`), 201).json<object>();
    expect(opposed).toMatchObject({ mailings_opposed_at: expect.any(String) });
    expect(expectStatus(await company.session('POST', `${one.url}/opposition`), 201).json(), 'twice is once').toEqual(opposed); // prettier-ignore
    expect((await send(id)).json()).toMatchObject({ code: 'address_suppressed' });
    expectStatus(await company.call('PATCH', one.url, { email: `otro-${one.email}` }), 200);
    expect((await send(id)).json()).toMatchObject({ code: 'address_suppressed' });
    const allowed = expectStatus(await company.session('DELETE', `${one.url}/opposition`), 200);
    expect(allowed.json()).toMatchObject({ mailings_opposed_at: null });
    expectStatus(await send(id), 202);
    expectStatus(await send(id, { to: [one.email] }), 202);
  });
});

/** Tables that may still name an erased customer, with the reason. Contact data may be in none. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'app.invoices': 'stamped documents are kept five years (CFF, article 30)',
  'app.invoice_stamped': 'the same',
  'app.invoice_sealed': 'the same',
  'app.invoice_receiver_months': 'sums that follow from stamped documents',
  'app.events': 'what happened to stamped documents, which name their receiver',
  'audit.log': 'who wrote the tax data and when; it proves the company did right, and cannot be changed',
};

describe('erasure', () => {
  it('leaves nothing of how to reach the customer in any table, and its name only where the law keeps it', async () => {
    const name = 'CANARIO TITULAR DE DATOS';
    const one = await customer();
    expectStatus(await company.call('PATCH', one.url, { rfc: 'CUTJ850101AB3', legal_name: name, regimen_fiscal: '612', uso_cfdi: 'G03' }), 200); // prettier-ignore
    const { id } = await invoiceFor(one.id);
    const { id: draft } = await invoiceFor(one.id, { draft: true });
    expectStatus(await send(id), 202);
    expectStatus(await send(id, { to: [`contador-${one.word}@ejemplo.test`] }), 202);
    expectStatus(await company.call('DELETE', `/v1/invoices/${draft}`), 204);
    const [before] = [await tablesWith(one.word)];
    expect(before).toEqual(expect.arrayContaining(['app.customers', 'app.messages', 'app.events']));
    const answer = expectStatus(await company.session('POST', `${one.url}/erasure`, { rfc: 'cutj850101ab3' }), 201);
    expect(answer.json()).toMatchObject({ id: one.id, rfc: '', legal_name: '', email: null, archived: true, erased_at: expect.any(String) }); // prettier-ignore
    expect(await tablesWith(one.word)).toEqual([]);
    expect(await tablesWith(one.phone)).toEqual([]);
    for (const text of [name, 'CUTJ850101AB3'])
      expect((await tablesWith(text)).filter((table) => !Object.hasOwn(MAY_NAME, table))).toEqual([]);
    const events = await adminQuery(api.database.adminUrl, `select 1 from app.events where object_id = '${draft}' and object::text like '%${name}%'`); // prettier-ignore
    expect(events, 'of a deleted draft nothing is left').toEqual([]);
  });

  it('keeps the documents: they open, print and download as before', async () => {
    const one = await customer();
    const { id } = await invoiceFor(one.id);
    const xml = (await company.call('GET', `/v1/invoices/${id}/xml`)).body;
    expectStatus(await company.session('POST', `${one.url}/erasure`, { rfc: TAX.rfc }), 201);
    expect((await company.call('GET', `/v1/invoices/${id}/xml`)).body).toBe(xml);
    expectStatus(await company.call('GET', `/v1/invoices/${id}/pdf`), 200);
    expect((await company.call('GET', `/v1/invoices/${id}`)).json()).toMatchObject({ customer: one.id, receiver: { rfc: TAX.rfc } }); // prettier-ignore
    expectStatus(await company.call('GET', `/v1/invoices/${id}/timeline`), 200);
  });

  it('keeps it from being invoiced, edited or written to again, also under a new record', async () => {
    const one = await customer();
    const { id } = await invoiceFor(one.id);
    expectStatus(await company.session('POST', `${one.url}/erasure`, { rfc: TAX.rfc }), 201);
    const erased = { status: 409, code: 'customer_erased' };
    expect((await company.call('POST', '/v1/invoices', invoiceBody({ customer: one.id }))).json()).toMatchObject(
      erased,
    );
    expect((await company.call('PATCH', one.url, { email: one.email })).json()).toMatchObject(erased);
    expect((await company.session('POST', `${one.url}/erasure`, { rfc: '' })).json()).toMatchObject(erased);
    expect((await company.session('GET', `${one.url}/personal-data`)).json()).toMatchObject(erased);
    expect((await company.session('DELETE', `${one.url}/opposition`)).json()).toMatchObject(erased);
    expect((await send(id, { to: [one.email] })).json()).toMatchObject({ code: 'address_suppressed' });
    expect((await company.call('GET', `/v1/customers?q=${one.word}`)).json()).toMatchObject({ data: [] });
    const list = (await company.session('GET', '/v1/suppressions')).json<{ data: Array<{ address: string }> }>();
    expect(list.data.some(({ address }) => address.startsWith('sha256:'))).toBe(true);
  });

  it('waits until drafts are issued or deleted, and for the RFC as a confirmation', async () => {
    const one = await customer();
    const { id } = await invoiceFor(one.id, { draft: true });
    const erase = (rfc: string) => company.session('POST', `${one.url}/erasure`, { rfc });
    expect((await erase('XAXX010101000')).json()).toMatchObject({
      status: 422,
      code: 'customer_erasure_not_confirmed',
    });
    expect((await erase(TAX.rfc)).json()).toMatchObject({ status: 409, code: 'customer_has_open_documents' });
    expectStatus(await company.call('DELETE', `/v1/invoices/${id}`), 204);
    expectStatus(await erase(TAX.rfc), 201);
    expect(await actionsAbout(one.id)).toContain('customer.erased');
    const events = await company.call('GET', `/v1/events?type=customer.erased&object=${one.id}`);
    expect(events.json()).toMatchObject({ data: [{ data: { object: { id: one.id, legal_name: '' } } }] });
  });

  it('is for owners and administrators: the counter is refused', async () => {
    const one = await customer();
    const staff = await newColleague(api, company, 'STAFF');
    const headers = { cookie: staff.cookie, 'kita-tenant': company.testTenant };
    for (const [method, url, payload] of [
      ['POST', `${one.url}/erasure`, { rfc: TAX.rfc }],
      ['POST', `${one.url}/opposition`, undefined],
      ['GET', `${one.url}/personal-data`, undefined],
    ] as const) {
      const answer = await api.app.inject({ method, url, headers, ...(payload && { payload }) });
      expect(answer.json(), url).toMatchObject({ status: 403, code: 'permission_denied' });
    }
  });

  it('of two customers with one address and telephone works for both, also after opposition', async () => {
    const one = await customer();
    const shared = { ...TAX, email: one.email, phone: one.phone };
    const twin = expectStatus(await company.call('POST', '/v1/customers', shared), 201).json<{ id: string }>();
    expectStatus(await company.session('POST', `${one.url}/erasure`, { rfc: TAX.rfc }), 201);
    expectStatus(await company.session('POST', `/v1/customers/${twin.id}/opposition`), 201);
    expectStatus(await company.session('POST', `/v1/customers/${twin.id}/erasure`, { rfc: TAX.rfc }), 201);
    expect([await tablesWith(one.word), await tablesWith(one.phone)]).toEqual([[], []]);
    const again = expectStatus(await company.call('POST', '/v1/customers', shared), 201).json<{ id: string }>();
    const { id } = await invoiceFor(again.id);
    expect((await send(id)).json()).toMatchObject({ code: 'address_suppressed' });
  });

  it('touches nobody else with the same address', async () => {
    const one = await customer();
    const other = await api.company({ certificate: false });
    const same = { ...TAX, email: one.email };
    const theirs = expectStatus(await other.call('POST', '/v1/customers', same), 201).json<{ id: string }>();
    expectStatus(await company.session('POST', `${one.url}/erasure`, { rfc: TAX.rfc }), 201);
    expect((await other.call('GET', `/v1/customers/${theirs.id}`)).json()).toMatchObject(same);
    expect((await other.session('GET', '/v1/suppressions')).json()).toMatchObject({ data: [] });
  });
});

async function actionsAbout(id: string): Promise<string[]> {
  const rows = await adminQuery(api.database.adminUrl, `select action from audit.log where object = '${id}'`);
  return rows.map(({ action }) => String(action));
}

/** Tables of the product, the audit log and the queues with a row that holds the text, whatever their columns. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await adminQuery(
    api.database.adminUrl,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('app', 'audit', 'pgboss')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await adminQuery(
      api.database.adminUrl,
      `select count(*)::int as rows from ${String(name)} t where t::text ilike '%${text}%'`,
    );
    if (Number(row?.['rows']) > 0) found.push(String(name));
  }
  return found;
}
