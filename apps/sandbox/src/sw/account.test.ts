import { fixedClock } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice, type TestCsd } from '../test-support/sealed-invoice.ts';

const clock = fixedClock();
let test: TestSandbox;
let csd: TestCsd;
let folio = 0;
beforeAll(async () => {
  test = await startTestSandbox({ clock });
  csd = await test.csd();
});
afterAll(() => test.sandbox.close());

const invoice = () => sealedInvoice(csd, { folio: String((folio += 1)) }, clock.now());
const services = (path: string, init: RequestInit) =>
  fetch(`${test.url}/sw/services${path}`, { method: 'POST', ...init });
const api = async (path: string, token = test.token) => {
  const response = await fetch(`${test.url}/sw/api${path}`, { headers: { authorization: `bearer ${token}` } });
  return z.object({ status: z.string(), data: z.any() }).parse(await response.json());
};
const credentials = { user: 'prueba@kita.test', password: 'secreto' };
const asJson = (body: object) => ({ body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
const signedIn = z.object({ data: z.object({ token: z.string(), expires_in: z.number(), tokeny_type: z.string() }) });

describe('signing in', () => {
  it('works with a JSON body and, in the older form, with headers', async () => {
    for (const response of [
      await services('/v2/security/authenticate', asJson(credentials)),
      await services('/security/authenticate', { headers: credentials }),
    ]) {
      const { data } = signedIn.parse(await response.json());
      expect(data).toMatchObject({ tokeny_type: 'Bearer', expires_in: clock.now().getTime() / 1000 + 7_200 });
      expect((await test.stamp(invoice(), { token: data.token })).status).toBe('success');
    }
  });

  it.each([
    ['a wrong password', { user: 'prueba@kita.test', password: 'x' }],
    ['an unknown user', { user: 'nadie', password: 'x' }],
    ['no password', { user: 'prueba@kita.test' }],
  ])('refuses %s with AU2000', async (_, body) => {
    const response = await services('/v2/security/authenticate', asJson(body));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      status: 'error',
      message: expect.stringMatching(/^AU2000 - /),
      data: null,
    });
  });

  it('gives tokens that end after two hours, or after the time set', async () => {
    const tokenOf = async () => {
      const response = await services('/v2/security/authenticate', asJson(credentials));
      return signedIn.parse(await response.json()).data.token;
    };
    const token = await tokenOf();
    clock.advance({ minutes: 119 });
    expect((await test.stamp(invoice(), { token })).status).toBe('success');
    clock.advance({ minutes: 2 });
    expect(await test.stamp(invoice(), { token })).toMatchObject({ http: 401, status: 'error' });
    await test.control('PATCH', '/settings', { token_ttl_seconds: 60 });
    const short = await tokenOf();
    clock.advance({ seconds: 61 });
    expect((await test.stamp(invoice(), { token: short })).http).toBe(401);
  });
});

describe('the balance', () => {
  it('goes down with each stamp, never with a duplicate or a refusal, and ends in a refusal', async () => {
    const { body } = await test.control('POST', '/accounts', { user: 'dos', password: 'x', stamps: 2 });
    const token = String(body['token']);
    const balance = async () => (await api('/management/v2/api/users/balance', token)).data;
    expect(await balance()).toMatchObject({ stampsBalance: 2, stampsUsed: 0, stampsAssigned: 2, isUnlimited: false });
    const xml = invoice();
    await test.stamp(xml, { token });
    await test.stamp(xml, { token });
    await test.stamp(Buffer.from('<nope/>'), { token });
    expect(await balance()).toMatchObject({ stampsBalance: 1, stampsUsed: 1 });
    await test.stamp(invoice(), { token });
    expect(await test.stamp(invoice(), { token })).toMatchObject({
      http: 400,
      message: expect.stringContaining('timbres'),
    });
    expect((await test.stamp(xml, { token })).message).toMatch(/^307\. /);
    expect(await balance()).toMatchObject({ stampsBalance: 0, stampsUsed: 2 });
  });

  it('has no end for an account without limit', async () => {
    expect((await api('/management/v2/api/users/balance')).data).toMatchObject({ isUnlimited: true });
  });
});

describe('storage', () => {
  it('shows a stamp after the lag and gives its XML at an address that cannot be guessed', async () => {
    await test.control('PATCH', '/settings', { storage_lag_ms: 4_000 });
    const { data } = await test.stamp(invoice());
    const path = `/datawarehouse/v1/live/${String(data['uuid']).toUpperCase()}`;
    expect(await api(path)).toMatchObject({ status: 'success', data: { records: [] } });
    clock.advance({ seconds: 4 });
    const [record] = (await api(path)).data.records;
    expect(record).toMatchObject({ uuid: data['uuid'], emisorRfc: 'EKU9003173C9', selloCFD: data['selloCFDI'] });
    const download = await fetch(record.urlXml);
    expect(await download.text()).toBe(data['cfdi']);
    const guessed = await fetch(record.urlXml.replace(/storage\/[^/]+/, 'storage/guess'));
    expect(guessed.status).toBe(404);
    await test.control('PATCH', '/settings', { storage_lag_ms: 0 });
  });

  it('shows an account only its own', async () => {
    const { data } = await test.stamp(invoice());
    const { body } = await test.control('POST', '/accounts', { user: 'ajena', password: 'x' });
    const found = await api(`/datawarehouse/v1/live/${String(data['uuid'])}`, String(body['token']));
    expect(found.data.records).toEqual([]);
  });
});

describe('the certificate store', () => {
  it('takes a CSD with its key and password, shows it and forgets it', async () => {
    const { body } = await test.control('POST', '/csds', { rfc: 'CACX7605101P8', name: 'XOCHILT CASAS' });
    const upload = { b64Cer: body['certificate'], b64Key: body['private_key'], type: 'stamp', is_active: true };
    const headers = { authorization: `Bearer ${test.token}`, 'content-type': 'application/json' };
    const save = (extra: object) =>
      services('/certificates/save', { body: JSON.stringify({ ...upload, ...extra }), headers });
    expect((await save({ password: 'wrong' })).status).toBe(400);
    expect((await save({})).status).toBe(400);
    expect((await save({ password: body['password'] })).status).toBe(200);
    const number = String(body['no_certificado']);
    const read = (path: string, method = 'GET') =>
      services(path, { method, headers: { authorization: `Bearer ${test.token}` } });
    for (const path of ['/certificates', '/certificates/rfc/CACX7605101P8', `/certificates/${number}`]) {
      expect(JSON.stringify(await (await read(path)).json())).toContain(number);
    }
    expect((await read(`/certificates/${number}`, 'DELETE')).status).toBe(200);
    expect((await read(`/certificates/${number}`)).status).toBe(400);
  });

  it('refuses a FIEL', async () => {
    const { body } = await test.control('POST', '/csds', { rfc: 'CACX7605101P8', name: 'XOCHILT', kind: 'fiel' });
    const upload = { b64Cer: body['certificate'], b64Key: body['private_key'], password: body['password'] };
    const headers = { authorization: `Bearer ${test.token}`, 'content-type': 'application/json' };
    const response = await services('/certificates/save', { body: JSON.stringify(upload), headers });
    expect(await response.json()).toMatchObject({ status: 'error', message: expect.stringMatching(/^306/) });
  });
});
