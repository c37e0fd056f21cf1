import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createPrivateKey } from 'node:crypto';
import { fixedClock, satData } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice, type InvoiceChanges, type TestCsd } from '../test-support/sealed-invoice.ts';

const clock = fixedClock('2026-03-10T18:00:00.000Z');
let test: TestSandbox;
let csd: TestCsd;
let folio = 0;
beforeAll(async () => {
  test = await startTestSandbox({ clock });
  csd = await test.csd();
});
afterAll(() => test.sandbox.close());

const next = () => String((folio += 1));
async function answerTo(changes: InvoiceChanges, signer = csd): Promise<string> {
  const serial = next();
  const { http, status, message } = await test.stamp(sealedInvoice(signer, { folio: serial, ...changes }, clock.now()));
  if (status === 'success') return 'stamped';
  expect(http).toBe(400);
  const { body } = await test.control('GET', `/stamps?folio=${serial}`);
  expect(body['data']).toEqual([]);
  return message;
}

describe('a document is refused, and nothing is stamped, when', () => {
  it.each([
    ['it is no XML', '301', () => 'factura'],
    ['it is not well-formed', '301', (xml: string) => xml.replace('</cfdi:Conceptos>', '')],
    ['it is not UTF-8', '301', (xml: string) => xml.replace('UTF-8', 'ISO-8859-1')],
    ['it declares entities', '301', (xml: string) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>')],
    ['it is another kind of document', '301', () => '<factura xmlns="urn:x"/>'],
    ['it is a CFDI of another version', '301', (xml: string) => xml.replace('Version="4.0"', 'Version="3.3"')],
    ['a required attribute is missing', '301', (xml: string) => xml.replace(' Moneda="MXN"', '')],
    [
      'a node stands where the schema has none',
      '301',
      (xml: string) => xml.replace('<cfdi:Conceptos>', '<cfdi:Extra/><cfdi:Conceptos>'),
    ],
    ['an amount is no number', '301', (xml: string) => xml.replace('SubTotal="100.00"', 'SubTotal="100,00"')],
    ['it was changed after sealing', '302', (xml: string) => xml.replace('Folio="', 'Folio="9')],
    [
      'its seal has another letter',
      '302',
      (xml: string) => xml.replace(/Sello="(?:A|(.))/, (_, other) => `Sello="${other === undefined ? 'B' : 'A'}`),
    ],
    ['it has no seal', '301', (xml: string) => xml.replace(/ Sello="[^"]*"/, '')],
    [
      'its certificate is unreadable',
      'CFDI40106',
      (xml: string) => xml.replace(/Certificado="MII/, 'Certificado="AAA'),
    ],
  ])('%s: %s', async (_, code, tamper) => {
    expect(await answerTo({ tamper })).toMatch(new RegExp(`^${code}`));
  });

  it('the certificate is of another taxpayer: 303', async () => {
    expect(await answerTo({ rfc: 'CACX7605101P8' })).toMatch(/^303\. /);
  });

  it('the certificate is a FIEL: 306', async () => {
    expect(await answerTo({}, await test.csd({ kind: 'fiel' }))).toMatch(/^306\. /);
  });

  it('no authority we trust signed the certificate: 308', async () => {
    expect(await answerTo({}, await test.csd({ authority: 'untrusted' }))).toMatch(/^308\. /);
  });

  it('its date is outside the life of the certificate: 305', async () => {
    const expired = await test.csd({ not_before: '2019-06-17T00:00:00Z', not_after: '2023-06-17T00:00:00Z' });
    expect(await answerTo({}, expired)).toMatch(/^305\. /);
    const future = await test.csd({ not_before: '2026-03-11T00:00:00Z' });
    expect(await answerTo({}, future)).toMatch(/^305\. /);
  });

  it('the certificate was revoked: 304, from that moment on', async () => {
    const signer = await test.csd();
    expect(await answerTo({}, signer)).toBe('stamped');
    const { body } = await test.control('POST', `/csds/${signer.noCertificado}/revocation`);
    expect(body['revoked_at']).toBe(clock.now().toISOString());
    expect(await answerTo({}, signer)).toMatch(/^304\. /);
  });

  it('the certificate is not in the LCO yet: 402', async () => {
    expect(await answerTo({}, await test.csd({ in_lco: false }))).toMatch(/^402\. /);
  });

  it('it carries the stamp of somebody else: 307', async () => {
    const foreign =
      '<cfdi:Complemento><tfd:TimbreFiscalDigital xmlns:tfd="http://www.sat.gob.mx/TimbreFiscalDigital"' +
      ' Version="1.1" UUID="6f1c0a5e-0000-4000-8000-000000000000" FechaTimbrado="2026-03-10T11:00:00"' +
      ' RfcProvCertif="LSO1306189R5" SelloCFD="AA==" NoCertificadoSAT="30001000000500003456" SelloSAT="AA=="/>' +
      '</cfdi:Complemento></cfdi:Comprobante>';
    expect(await answerTo({ tamper: (xml) => xml.replace('</cfdi:Comprobante>', foreign) })).toMatch(/^307\. /);
  });
});

describe('the date must be within 72 hours by the clock of the place of issue', () => {
  // 18:00 UTC on 10 March 2026: 12:00 in Mexico City, 13:00 in Cancún, 11:00 in Hermosillo.
  it.each([
    ['now, in Mexico City', '06300', '2026-03-10T12:00:00', true],
    ['a second ahead, in Mexico City', '06300', '2026-03-10T12:00:01', false],
    ['an hour ahead of Mexico City, in Cancún', '77500', '2026-03-10T13:00:00', true],
    ['an hour behind Mexico City, in Hermosillo', '83000', '2026-03-10T11:00:00', true],
    ['the hour of Mexico City, in Hermosillo', '83000', '2026-03-10T12:00:00', false],
    ['exactly 72 hours ago', '06300', '2026-03-07T12:00:00', true],
    ['one second more than 72 hours ago', '06300', '2026-03-07T11:59:59', false],
  ])('%s', async (_, lugarExpedicion, fecha, isAccepted) => {
    const signer = await test.csd({ not_before: '2026-01-01T00:00:00Z' });
    const answer = await answerTo({ fecha, lugarExpedicion }, signer);
    expect(answer).toMatch(isAccepted ? /^stamped$/ : /^401\. /);
  });
});

describe('SAT’s matrix', () => {
  it.each([
    ['a total that does not add up', 'CFDI40119', { total: '116.01' }],
    ['a subtotal that does not add up', 'CFDI40108', { subTotal: '99.99' }],
    ['a use that the receiver’s regime does not allow', 'CFDI40161', { usoCfdi: 'G01' }],
  ])('%s: %s, with the place in the detail', async (_, code, changes) => {
    const xml = sealedInvoice(csd, { folio: next(), ...changes }, clock.now());
    const { http, message, messageDetail } = await test.stamp(xml);
    expect([http, message.split(' - ')[0]]).toEqual([400, code]);
    expect(messageDetail).toContain('cfdi:');
  });
});

const shared = satData();
const testChain = shared && path.join(shared, 'csd');

describe.skipIf(testChain === undefined || !existsSync(testChain))('SAT’s public test certificates', () => {
  it('are refused with 308 until their authority is trusted, then accepted', async () => {
    const folder = testChain ?? '';
    const name = path.join(folder, 'vigente', '30001000000500003416-csd');
    const cer = readFileSync(`${name}.cer`);
    const key = createPrivateKey({
      key: readFileSync(`${name}.key`),
      format: 'der',
      type: 'pkcs8',
      passphrase: '12345678a',
    });
    const signer = {
      rfc: 'EKU9003173C9',
      name: 'ESCUELA KEMPER URGATE',
      noCertificado: '30001000000500003416',
      certificado: cer.toString('base64'),
      key,
    };
    expect(await answerTo({}, signer)).toMatch(/^308\. /);
    const authority = readFileSync(path.join(folder, 'autoridades', 'prueba-AC_UAT_2022.cer'));
    const { status } = await test.control('POST', '/authorities', { certificate: derOf(authority).toString('base64') });
    expect(status).toBe(204);
    expect(await answerTo({}, signer)).toBe('stamped');
  });

  it('only authorities can be trusted', async () => {
    const { status, body } = await test.control('POST', '/authorities', { certificate: csd.certificado });
    expect([status, body['code']]).toEqual([422, 'not_an_authority']);
  });
});

/** Some of the published authority files are PEM. */
function derOf(file: Buffer): Buffer {
  const text = file.toString('latin1');
  return text.startsWith('-----BEGIN') ? Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64') : file;
}
