import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTaxpayerCertificate } from '../sat/read-certificate.ts';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';

let test: TestSandbox;
beforeAll(async () => {
  test = await startTestSandbox();
});
afterAll(() => test.sandbox.close());

const issue = async (body: object) => (await test.control('POST', '/csds', body)).body;
const der = (body: Record<string, unknown>, name = 'certificate') => Buffer.from(String(body[name]), 'base64');

describe('POST /sandbox/csds', () => {
  it('issues a CSD with the certificate profile of SAT', async () => {
    const body = await issue({ rfc: 'OÑO120726RX3', name: 'ORGANICOS ÑAVEZ & "ASOC"' });
    const certificate = readTaxpayerCertificate(der(body));
    expect(certificate).toMatchObject({ rfc: 'OÑO120726RX3', name: 'ORGANICOS ÑAVEZ & "ASOC"', kind: 'csd' });
    expect(certificate?.noCertificado).toBe(body['no_certificado']);
    expect(certificate?.noCertificado).toMatch(/^30001\d{15}$/);
    const subject = certificate?.x509.subject ?? '';
    expect(subject).toContain('x500UniqueIdentifier=OÑO120726RX3 / ');
    expect(subject).toContain('OU=SANDBOX KITA');
    expect(subject).not.toMatch(/^(C|emailAddress)=/m);
    expect(certificate?.x509.issuer).toContain('SANDBOX KITA');
    expect(certificate?.x509.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(certificate?.x509.keyUsage).toBeUndefined();
  });

  it('issues a FIEL that can be told from a CSD', async () => {
    const body = await issue({ rfc: 'CACX7605101P8', name: 'XOCHILT CASAS', kind: 'fiel' });
    const certificate = readTaxpayerCertificate(der(body));
    expect(certificate).toMatchObject({ kind: 'fiel', rfc: 'CACX7605101P8' });
    expect(certificate?.x509.keyUsage).toEqual(['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.2']);
    expect(certificate?.x509.subject).toMatch(/^C=MX$/m);
    expect(certificate?.x509.subject).not.toContain('OU=');
  });

  it('hands out a key that opens with the password alone and belongs to the certificate', async () => {
    const body = await issue({ rfc: 'EKU9003173C9', name: 'ESCUELA', password: 'contraseña ñ' });
    const key = { key: der(body, 'private_key'), format: 'der', type: 'pkcs8' } as const;
    const privateKey = createPrivateKey({ ...key, passphrase: 'contraseña ñ' });
    expect(new X509Certificate(der(body)).checkPrivateKey(privateKey)).toBe(true);
    expect(() => createPrivateKey({ ...key, passphrase: 'otra' })).toThrow(/bad decrypt/);
    // PBES2 with PBKDF2 and three-key DES in CBC, as SAT's own files.
    expect(key.key.includes(Buffer.from('06092a864886f70d01050d', 'hex'))).toBe(true);
    expect(key.key.includes(Buffer.from('06082a864886f70d0307', 'hex'))).toBe(true);
  });

  it('never gives a number twice and keeps no private key', async () => {
    const [one, two] = await Promise.all([
      issue({ rfc: 'EKU9003173C9', name: 'A' }),
      issue({ rfc: 'EKU9003173C9', name: 'A' }),
    ]);
    expect(one['no_certificado']).not.toBe(two['no_certificado']);
    const { body } = await test.control('GET', `/csds/${String(one['no_certificado'])}`);
    expect(body).toMatchObject({ rfc: 'EKU9003173C9', certificate: one['certificate'] });
    expect(body).not.toHaveProperty('private_key');
    expect(body).not.toHaveProperty('password');
  });

  it('dates them as asked', async () => {
    const body = await issue({ rfc: 'EKU9003173C9', name: 'A', not_before: '2019-06-17T19:44:14Z', days: 10 });
    expect(body).toMatchObject({ not_before: '2019-06-17T19:44:14.000Z', not_after: '2019-06-27T19:44:14.000Z' });
    expect(new X509Certificate(der(body)).validToDate.toISOString()).toBe('2019-06-27T19:44:14.000Z');
  });

  it('refuses unknown fields and shows every problem with a pointer', async () => {
    const { status, body } = await test.control('POST', '/csds', { rfc: 'nope', nombre: 'A', days: 0 });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'invalid_request', status: 422 });
    const pointers = JSON.stringify(body['errors']);
    for (const pointer of ['/rfc', '/name', '/days']) expect(pointers).toContain(`"${pointer}"`);
  });
});

describe('GET /sat', () => {
  it('gives certificates by number, also in the directory form of SAT', async () => {
    const body = await issue({ rfc: 'EKU9003173C9', name: 'A' });
    const number = String(body['no_certificado']);
    const directory = [0, 6, 12, 14, 16].map((at, index) => number.slice(at, [6, 12, 14, 16, 18][index]));
    for (const path of [`certificates/${number}.cer`, `rccf/${directory.join('/')}/${number}.cer`]) {
      const response = await fetch(`${test.url}/sat/${path}`);
      expect(response.headers.get('content-type')).toBe('application/pkix-cert');
      expect(Buffer.from(await response.arrayBuffer())).toEqual(der(body));
    }
    const absent = await fetch(`${test.url}/sat/certificates/30001000000000000000.cer`);
    expect(absent.status).toBe(404);
    expect(await absent.json()).toMatchObject({ code: 'not_found' });
  });

  it('gives the certificate that signs the stamps, and its chain verifies', async () => {
    const { body } = await test.control('GET', '/authorities');
    const list = JSON.stringify(body['data']);
    const certificateOf = (role: string) => {
      const found = new RegExp(`"role":"${role}".*?"certificate":"([^"]+)"`).exec(list)?.[1] ?? '';
      return new X509Certificate(Buffer.from(found, 'base64'));
    };
    const [root, issuing, pac] = [certificateOf('root'), certificateOf('issuing'), certificateOf('pac')];
    expect(pac.verify(createPublicKey(issuing.publicKey.export({ type: 'spki', format: 'pem' })))).toBe(true);
    expect(issuing.verify(root.publicKey)).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
    const number = Buffer.from(pac.serialNumber, 'hex').toString();
    const response = await fetch(`${test.url}/sat/certificates/${number}.cer`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pac.raw);
  });
});

describe('the control API', () => {
  it('explains itself', async () => {
    const { body } = await test.control('GET', '');
    expect(body).toMatchObject({ sw: { services: `${test.url}/sw/services`, api: `${test.url}/sw/api` } });
    expect(JSON.stringify(body)).toContain('stamp-then-reset');
  });

  it('answers an unknown address and a broken body with a problem', async () => {
    expect(await test.control('GET', '/nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const broken = await fetch(`${test.url}/sandbox/csds`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(broken.status).toBe(400);
    expect(broken.headers.get('content-type')).toContain('application/problem+json');
  });
});
