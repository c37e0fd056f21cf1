import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
});
afterAll(() => api.close());

const COMPANY = {
  rfc: 'EKU9003173C9',
  legal_name: 'ESCUELA KEMPER URGATE',
  regimen_fiscal: '601',
  postal_code: '42501',
};

/** A request of the company's owner, in no company yet. */
function asPerson(method: 'GET' | 'POST', url: string, payload?: object) {
  return api.app.inject({ method, url, headers: { cookie: company.cookie }, ...(payload && { payload }) });
}

const inLive = () => ({ 'kita-tenant': company.liveTenant });

describe('a new company', () => {
  it('is made once however often the request is repeated with its key', async () => {
    const headers = { cookie: company.cookie, 'idempotency-key': 'empresa-1' };
    const make = (payload: object) => api.app.inject({ method: 'POST', url: '/v1/tenants', headers, payload });
    const first = expectStatus(await make(COMPANY), 201);
    const again = expectStatus(await make(COMPANY), 201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.json()).toEqual(first.json());
    expect((await make({ ...COMPANY, trade_name: 'Otra' })).json()).toMatchObject({ code: 'idempotency_key_reused' });
    const stranger = await api.company({ certificate: false });
    const theirs = { cookie: stranger.cookie, 'idempotency-key': 'empresa-1' };
    const other = await api.app.inject({ method: 'POST', url: '/v1/tenants', headers: theirs, payload: COMPANY });
    expect(expectStatus(other, 201).headers['idempotency-replayed']).toBeUndefined();
  });

  it('exists twice, in live and in test, each knowing the other', async () => {
    const pair = expectStatus(await asPerson('POST', '/v1/tenants', COMPANY), 201).json<{
      live: { id: string; twin: string };
      test: { id: string; twin: string };
    }>();
    expect(pair).toMatchObject({
      object: 'tenant_pair',
      live: { livemode: true, ...COMPANY },
      test: { livemode: false },
    });
    expect([pair.live.twin, pair.test.twin]).toEqual([pair.test.id, pair.live.id]);
    const mine = (await asPerson('GET', '/v1/tenants')).json<{ data: { id: string }[] }>().data;
    expect(mine.find(({ id }) => id === pair.live.id)).toMatchObject({
      role: 'OWNER',
      permissions: expect.arrayContaining(['invoices:write', 'api_keys:write']),
    });
    const all = (await asPerson('GET', '/v1/tenants')).json<{ data: { id: string }[] }>().data.map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining([pair.live.id, pair.test.id]));
  });

  it('can number invoices and credit notes in both, and stamp in test at once', async () => {
    for (const headers of [{}, inLive()]) {
      const series = (await company.session('GET', '/v1/series', undefined, headers)).json<{ data: object[] }>();
      expect(series.data).toMatchObject([
        { code: 'F', type: 'I', next_folio: 1, is_default: true },
        { code: 'NC', type: 'E', next_folio: 1, is_default: true },
      ]);
    }
    const account = await company.session('GET', '/v1/pac-account');
    expect(account.json()).toMatchObject({ environment: 'sandbox', livemode: false });
    expect((await company.session('GET', '/v1/pac-account', undefined, inLive())).statusCode).toBe(404);
  });

  it('with wrong tax data is told everything that is wrong', async () => {
    const wrong = { rfc: 'XAXX010101000', legal_name: 'X', regimen_fiscal: '601', postal_code: '00000' };
    const response = await asPerson('POST', '/v1/tenants', wrong);
    expect(response.json()).toMatchObject({ status: 422, code: 'company_invalid' });
    const { errors } = response.json<{ errors: { pointer: string; code: string; sat?: string }[] }>();
    expect(errors.map(({ pointer, code, sat }) => [pointer, code, sat])).toEqual([
      ['/rfc', 'rfc_invalid', undefined],
      ['/regimen_fiscal', 'regimen_not_for_person', 'CFDI40158'],
      ['/postal_code', 'postal_code_unknown', 'CFDI40126'],
    ]);
  });

  it.each([
    ['a generic RFC', { rfc: 'XEXX010101000', regimen_fiscal: '616' }],
    ['a date that does not exist', { rfc: 'EKU9002303C9' }],
    ['a regime of natural persons', { regimen_fiscal: '612' }],
    ['a regime that does not exist', { regimen_fiscal: '999' }],
  ])('is refused with %s', async (_, changes) => {
    expect((await asPerson('POST', '/v1/tenants', { ...COMPANY, ...changes })).json()).toMatchObject({ status: 422 });
  });

  it('takes an RFC as people write it', async () => {
    const response = await asPerson('POST', '/v1/tenants', { ...COMPANY, rfc: ' eku9003173c9 ' });
    expect(response.json()).toMatchObject({ test: { rfc: 'EKU9003173C9' } });
  });
});

describe('what waits in my companies', () => {
  interface Attention {
    readonly tenant: string;
  }
  const attentionOf = async (someone: Company): Promise<Attention[]> =>
    (await api.app.inject({ url: '/v1/tenants/attention', headers: { cookie: someone.cookie } })).json<{
      data: Attention[];
    }>().data;

  it('is counted for each company and mode apart, and for nobody else', async () => {
    const mine = await api.company();
    expectStatus(await mine.call('POST', '/v1/invoices', invoiceBody({ draft: true })), 201);
    const waiting = await attentionOf(mine);
    expect(waiting.toSorted((a, b) => a.tenant.localeCompare(b.tenant)).map(({ tenant }) => tenant)).toEqual(
      [mine.testTenant, mine.liveTenant].toSorted(),
    );
    expect(waiting.find(({ tenant }) => tenant === mine.testTenant)).toMatchObject({
      object: 'tenant_attention',
      invoices_draft: 1,
      invoices_in_review: 0,
      invoices_rejected: 0,
      certificate_valid_to: expect.stringMatching(/^20\d\d-/),
    });
    expect(waiting.find(({ tenant }) => tenant === mine.liveTenant)).toMatchObject({
      invoices_draft: 0,
      certificate_valid_to: null,
    });
    const others = await attentionOf(await api.company({ certificate: false }));
    expect(others.filter(({ tenant }) => tenant === mine.testTenant)).toEqual([]);
  });
});

describe('the company in use', () => {
  it('is the one of the key, whatever header comes along', async () => {
    const other = await api.company({ certificate: false });
    const response = await company.call('GET', '/v1/tenant', undefined, { 'kita-tenant': other.testTenant });
    expect(response.json()).toMatchObject({ id: company.testTenant });
  });

  it('has to be named by a person who has several', async () => {
    expect((await asPerson('GET', '/v1/tenant')).json()).toMatchObject({ status: 400, code: 'tenant_required' });
    const named = await company.session('GET', '/v1/tenant', undefined, inLive());
    expect(named.json()).toMatchObject({ id: company.liveTenant, livemode: true });
  });

  it('is asked for in words by a person who has none', async () => {
    const payload = { email: 'sola@ejemplo.test', password: 'cuatro gatos bajo la lluvia', name: 'Sola' };
    const signUp = await api.app.inject({ method: 'POST', url: '/v1/users', payload });
    const cookie = String(signUp.headers['set-cookie']).split(';')[0] ?? '';
    const response = await api.app.inject({ url: '/v1/tenant', headers: { cookie } });
    expect(response.json()).toMatchObject({ status: 403, detail: expect.stringContaining('POST /v1/tenants') });
  });
});

describe('changing company data', () => {
  it('changes what was named, clears what is null, and leaves the rest', async () => {
    const patch = { trade_name: 'Kemper', email: 'facturas@kemper.test', brand_color: '#0b6e4f' };
    const first = await company.session('PATCH', '/v1/tenant', patch);
    expect(first.json()).toMatchObject({ ...COMPANY, ...patch });
    const second = await company.session('PATCH', '/v1/tenant', { trade_name: null, phone: '55 1234 5678' });
    expect(second.json()).toMatchObject({ ...patch, trade_name: null, phone: '55 1234 5678' });
    expect((await company.session('GET', '/v1/tenant')).json()).toEqual(second.json());
  });

  it('touches one side only: the live twin keeps its data', async () => {
    await company.session('PATCH', '/v1/tenant', { trade_name: 'Solo en prueba' });
    const live = await company.session('GET', '/v1/tenant', undefined, inLive());
    expect(live.json()).toMatchObject({ trade_name: null });
  });

  it('is refused when the result would be wrong, even if each field looks right', async () => {
    const response = await company.session('PATCH', '/v1/tenant', { rfc: 'CUSC850516316' });
    expect(response.json()).toMatchObject({ status: 422, errors: [{ pointer: '/regimen_fiscal' }] });
    expect((await company.session('GET', '/v1/tenant')).json()).toMatchObject({ rfc: COMPANY.rfc });
  });

  it('can change the RFC until a certificate carries it', async () => {
    const young = await api.company({ certificate: false });
    const person = { rfc: 'CUSC850516316', legal_name: 'CESAR OSBALDO CRUZ SOLORZANO', regimen_fiscal: '612' };
    expect((await young.session('PATCH', '/v1/tenant', person)).statusCode).toBe(200);
    expectStatus(await young.call('POST', '/v1/certificates/test'), 201);
    const back = await young.session('PATCH', '/v1/tenant', COMPANY);
    expect(back.json()).toMatchObject({ status: 409, code: 'company_rfc_locked' });
    const same = await young.session('PATCH', '/v1/tenant', { rfc: person.rfc, postal_code: '45079' });
    expect(same.json()).toMatchObject({ rfc: person.rfc, postal_code: '45079' });
  });

  it('cannot change the RFC once a document exists, be it a draft', async () => {
    const young = await api.company({ certificate: false });
    expectStatus(await young.call('POST', '/v1/invoices', invoiceBody({ draft: true })), 201);
    const response = await young.session('PATCH', '/v1/tenant', { rfc: 'AAA010101AAA' });
    expect(response.json()).toMatchObject({ status: 409, code: 'company_rfc_locked' });
  });
});

describe('the look of documents', () => {
  const bytesOf = (response: { readonly rawPayload: Buffer }): string => response.rawPayload.toString('latin1');
  const widthOf = (pdf: string): string | undefined => /\/MediaBox \[0 0 ([\d.]+)/.exec(pdf)?.[1];

  it('can be tried on paper before it is kept, and trying keeps nothing', async () => {
    const tried = await company.session('POST', '/v1/tenant/pdf-preview', {
      brand_color: '#7a1f3d',
      pdf_notes: 'Gracias',
      pdf_page_size: 'a4',
      logo: null,
    });
    expect(tried.headers['content-type']).toBe('application/pdf');
    expect(bytesOf(tried).slice(0, 5)).toBe('%PDF-');
    expect(widthOf(bytesOf(tried))).toBe('595.28');
    const stored = (await company.session('GET', '/v1/tenant')).json();
    expect(stored).toMatchObject({ pdf_page_size: 'letter', pdf_notes: null });
    expect(widthOf(bytesOf(await company.session('POST', '/v1/tenant/pdf-preview', {})))).toBe('612');
  });

  it('refuses a logo that cannot be drawn, in the place where it was tried', async () => {
    const response = await company.session('POST', '/v1/tenant/pdf-preview', { logo: btoa('not an image') });
    expect(response.json()).toMatchObject({ status: 422, code: 'logo_invalid', errors: [{ pointer: '/logo' }] });
  });

  it('is that of every document printed from then on: paper and notes too', async () => {
    const printer = await api.company();
    expectStatus(
      await printer.session('PATCH', '/v1/tenant', { pdf_page_size: 'a4', pdf_notes: 'BBVA 0123\nGracias' }),
      200,
    );
    const { id } = expectStatus(await printer.call('POST', '/v1/invoices', invoiceBody()), 201).json<{ id: string }>();
    const pdf = expectStatus(await printer.call('GET', `/v1/invoices/${id}/pdf`), 200);
    expect(widthOf(bytesOf(pdf))).toBe('595.28');
  });
});
