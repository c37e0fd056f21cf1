import { verify, X509Certificate } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '@kita/testing';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice, type TestCsd } from '../test-support/sealed-invoice.ts';

let test: TestSandbox;
let csd: TestCsd;
let folio = 0;
beforeAll(async () => {
  test = await startTestSandbox();
  csd = await test.csd();
});
afterEach(() => test.control('DELETE', '/faults'));
afterAll(() => test.sandbox.close());

const invoice = () => sealedInvoice(csd, { folio: String((folio += 1)) });
const fault = (body: object) => test.control('POST', '/faults', body);
const field = (xml: unknown, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(String(xml))?.[1] ?? '';
const signIn = (password: string) =>
  fetch(`${test.url}/sw/services/v2/security/authenticate`, {
    method: 'POST',
    body: JSON.stringify({ user: 'prueba@kita.test', password }),
    headers: { 'content-type': 'application/json' },
  });
async function heldOf(serial: number): Promise<Array<{ uuid: string; sello: string }>> {
  const { body } = await test.control('GET', `/stamps?folio=${serial}`);
  return JSON.parse(JSON.stringify(body['data']));
}

describe('faults in the words of SW', () => {
  it('307-with-xml: a first request is answered like a second one', async () => {
    await fault({ script: '307-with-xml', times: 1 });
    const reply = await test.stamp(invoice());
    expect(reply).toMatchObject({ http: 400, message: '307. El comprobante contiene un timbre previo.' });
    expect(reply.data['uuid']).toBe((await heldOf(folio))[0]?.uuid);
  });

  it('307-without-xml: the 307 says nothing of the stamp until the time is over', async () => {
    await fault({ script: '307-without-xml', ms: 200 });
    const xml = invoice();
    expect(await test.stamp(xml)).toMatchObject({
      message: expect.stringMatching(/^307\. /),
      messageDetail: '',
      data: {},
    });
    expect((await test.stamp(xml)).data).toEqual({});
    const later = await waitFor(async () => {
      const { data } = await test.stamp(xml);
      return data['uuid'];
    });
    expect(later).toBe((await heldOf(folio))[0]?.uuid);
  });

  it('603-until: storage does not know the document until the time is over', async () => {
    const { data } = await test.stamp(invoice());
    await fault({ script: '603-until', ms: 200 });
    const path = `/sw/api/datawarehouse/v1/live/${String(data['uuid'])}`;
    expect((await test.get(path)).data).toMatchObject({ records: [] });
    await waitFor(async () => Object.values((await test.get(path)).data['records'] ?? {}).length === 1);
  });

  it('wrong-sello: a stamp that verifies, of another seal than the one sent', async () => {
    await fault({ script: 'wrong-sello', times: 1 });
    const xml = invoice();
    const { status, data } = await test.stamp(xml);
    expect(status).toBe('success');
    expect(field(data['cfdi'], 'Sello')).toBe(field(xml, 'Sello'));
    expect(field(data['cfdi'], 'SelloCFD')).toBe(data['selloCFDI']);
    expect(data['selloCFDI']).not.toBe(field(xml, 'Sello'));
    const cer = await (
      await fetch(`${test.url}/sat/certificates/${String(data['noCertificadoSAT'])}.cer`)
    ).arrayBuffer();
    const { publicKey } = new X509Certificate(Buffer.from(cer));
    const sello = Buffer.from(String(data['selloSAT']), 'base64');
    expect(verify('sha256', Buffer.from(String(data['cadenaOriginalSAT'])), publicKey, sello)).toBe(true);
    expect((await heldOf(folio))[0]?.sello).toBe(field(xml, 'Sello'));
  });

  it('wrong-total: the document comes back with another total', async () => {
    await fault({ script: 'wrong-total', times: 1 });
    const { status, data } = await test.stamp(invoice());
    expect([status, field(data['cfdi'], 'Total')]).toEqual(['success', '916.009']);
  });

  it('tfd-only: no CFDI, whatever version was asked for', async () => {
    await fault({ script: 'tfd-only', times: 1 });
    const { data } = await test.stamp(invoice());
    expect(Object.keys(data)).toEqual(['tfd']);
  });

  it('list-of-one: objects become lists and lists of one become objects', async () => {
    await fault({ script: 'list-of-one', times: 2 });
    const request = test.stampRequest(invoice());
    const stamped = await (await fetch(request.url, request.init)).json();
    expect(stamped).toMatchObject({ status: 'success', data: [{ uuid: expect.any(String) }] });
    const [held] = await heldOf(folio);
    const found = await test.get(`/sw/api/datawarehouse/v1/live/${held?.uuid}`);
    expect(found.data['records']).toMatchObject({ uuid: held?.uuid });
  });

  it('token-expired: 401, nothing stamped, and the token is dead from now on', async () => {
    const { data } = JSON.parse(JSON.stringify(await (await signIn('secreto')).json()));
    await fault({ script: 'token-expired', times: 1 });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await test.stamp(invoice(), { token: data.token })).toMatchObject({ http: 401, status: 'error' });
      expect(await heldOf(folio)).toEqual([]);
    }
    expect((await test.stamp(invoice())).status).toBe('success');
  });

  it('no-credits: refused although there are stamps left', async () => {
    await fault({ script: 'no-credits', times: 1 });
    expect(await test.stamp(invoice())).toMatchObject({ http: 400, message: expect.stringContaining('timbres') });
    expect(await heldOf(folio)).toEqual([]);
  });

  it('lock-after-3: after three wrong passwords the right one does not help either, for a while', async () => {
    await fault({ script: 'lock-after-3', ms: 150 });
    for (let attempt = 0; attempt < 3; attempt += 1) expect((await signIn('nope')).status).toBe(401);
    const locked = await signIn('secreto');
    expect([locked.status, JSON.stringify(await locked.json())]).toEqual([401, expect.stringContaining('bloqueado')]);
    await waitFor(async () => (await signIn('secreto')).status === 200);
  });
});
