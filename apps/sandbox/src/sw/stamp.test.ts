import { verify, X509Certificate } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice, type TestCsd } from '../test-support/sealed-invoice.ts';

let test: TestSandbox;
let csd: TestCsd;
let folio = 0;
beforeAll(async () => {
  test = await startTestSandbox();
  csd = await test.csd();
});
afterAll(() => test.sandbox.close());

const invoice = () => sealedInvoice(csd, { folio: String((folio += 1)) });
const field = (xml: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

async function pacCertificate(number: string): Promise<Buffer> {
  const response = await fetch(`${test.url}/sat/certificates/${number}.cer`);
  return Buffer.from(await response.arrayBuffer());
}

describe('a stamp', () => {
  it('leaves every byte of the document as it was and adds the TFD', async () => {
    const xml = invoice();
    const { http, status, data } = await test.stamp(xml);
    expect([http, status]).toEqual([200, 'success']);
    const stamped = String(data['cfdi']);
    const withoutStamp = stamped.replace(/<cfdi:Complemento><tfd:TimbreFiscalDigital [^>]*\/><\/cfdi:Complemento>/, '');
    expect(withoutStamp).toBe(xml.toString());
    expect(data).toMatchObject({
      uuid: field(stamped, 'UUID'),
      selloCFDI: field(xml.toString(), 'Sello'),
      noCertificadoCFDI: csd.noCertificado,
      noCertificadoSAT: field(stamped, 'NoCertificadoSAT'),
      fechaTimbrado: field(stamped, 'FechaTimbrado'),
    });
    expect(field(stamped, 'SelloCFD')).toBe(field(xml.toString(), 'Sello'));
    expect(Buffer.from(String(data['qrCode']), 'base64').toString()).toContain(`id=${String(data['uuid'])}`);
  });

  it('verifies with the certificate that it names, whose RFC is RfcProvCertif', async () => {
    const { data } = await test.stamp(invoice());
    const x509 = new X509Certificate(await pacCertificate(String(data['noCertificadoSAT'])));
    const cadena = Buffer.from(String(data['cadenaOriginalSAT']));
    expect(verify('sha256', cadena, x509.publicKey, Buffer.from(String(data['selloSAT']), 'base64'))).toBe(true);
    expect(x509.subject).toContain(`x500UniqueIdentifier=${field(String(data['cfdi']), 'RfcProvCertif')} `);
  });

  it.skipIf(!hasOpenssl)('verifies with openssl too', async () => {
    const { data } = await test.stamp(invoice());
    const dir = mkdtempSync(path.join(tmpdir(), 'kita-sandbox-'));
    const file = (name: string, content: Buffer | string) => {
      writeFileSync(path.join(dir, name), content);
      return path.join(dir, name);
    };
    try {
      const stamped = String(data['cfdi']);
      const values = ['UUID', 'FechaTimbrado', 'RfcProvCertif', 'SelloCFD', 'NoCertificadoSAT'].map((name) =>
        field(stamped, name),
      );
      const cadena = file('cadena', `||1.1|${values.join('|')}||`);
      const sello = file('sello', Buffer.from(field(stamped, 'SelloSAT'), 'base64'));
      const cer = file('cer', await pacCertificate(field(stamped, 'NoCertificadoSAT')));
      const key = file('pem', execFileSync('openssl', ['x509', '-inform', 'DER', '-in', cer, '-pubkey', '-noout']));
      const out = execFileSync('openssl', ['dgst', '-sha256', '-verify', key, '-signature', sello, cadena]);
      expect(out.toString()).toContain('Verified OK');
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

describe('the response versions', () => {
  it.each([
    ['v1', ['tfd']],
    ['v2', ['cfdi', 'tfd']],
    ['v3', ['cfdi']],
  ])('%s answers %j on every path', async (version, keys) => {
    for (const base of ['/cfdi33/stamp', '/cfdi33/v2/stamp', '/v4/cfdi33/stamp']) {
      const { status, data } = await test.stamp(invoice(), { path: `${base}/${version}` });
      expect(status).toBe('success');
      expect(Object.keys(data).sort()).toEqual(keys);
    }
  });

  it('b64 takes and gives base64', async () => {
    const { data } = await test.stamp(invoice(), { path: '/v4/cfdi33/stamp/v2/b64' });
    expect(Buffer.from(String(data['tfd']), 'base64').toString()).toMatch(/^<\?xml[^>]*><tfd:TimbreFiscalDigital /);
    expect(Buffer.from(String(data['cfdi']), 'base64').toString()).toContain('<cfdi:Comprobante');
  });

  it('refuses a version that does not exist', async () => {
    expect(await test.stamp(invoice(), { path: '/v4/cfdi33/stamp/v9' })).toMatchObject({ http: 404, status: 'error' });
  });
});

describe('requests that are not about a document', () => {
  it('says so when there is no token, or a wrong one', async () => {
    const none = await test.stamp(invoice(), { headers: { authorization: '' } });
    expect(none).toMatchObject({ http: 401, status: 'error', message: 'AU4101 - El token proporcionado viene vacio.' });
    expect(await test.stamp(invoice(), { token: 'nope' })).toMatchObject({
      http: 401,
      message: expect.stringContaining('AU4000'),
    });
  });

  it('refuses a customid of more than 100 characters, and bad e-mail lists', async () => {
    expect(await test.stamp(invoice(), { customid: 'x'.repeat(101) })).toMatchObject({
      http: 400,
      message: 'El CustomId no es válido o viene vacío.',
    });
    const emails = Array.from({ length: 6 }, (_, index) => `a${index}@kita.test`).join(',');
    expect(await test.stamp(invoice(), { headers: { email: emails } })).toMatchObject({ http: 400, status: 'error' });
    expect(await test.stamp(invoice(), { headers: { email: 'a@kita.test,b' } })).toMatchObject({ http: 400 });
    expect(await test.stamp(invoice(), { headers: { email: 'a@kita.test' } })).toMatchObject({ http: 200 });
  });

  it('answers a form without document, a broken form and an unknown path in the envelope', async () => {
    const { url, init } = test.stampRequest(Buffer.alloc(0));
    expect(await (await fetch(url, init)).json()).toMatchObject({ status: 'error', data: null });
    const broken = await fetch(url, { ...init, body: 'no form' });
    expect(broken.status).toBe(400);
    const unknown = await fetch(`${test.url}/sw/services/nothing`, { method: 'POST' });
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ status: 'error' });
  });
});
