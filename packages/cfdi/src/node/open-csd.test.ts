import { createPrivateKey, generateKeyPairSync, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import { CsdError } from '../certificates/csd-errors.ts';
import { mint, testAuthority } from '../test-support/mint-csd.ts';
import { nodeCrypto } from './node-crypto.ts';
import { nodeAsyncSigner, nodeSigner } from './node-signer.ts';
import type { OpenCsdInput } from './open-csd.ts';
import { openCsd } from './open-csd.ts';

const now = new Date('2026-09-01T12:00:00Z');
const authority = testAuthority();
const csd = mint({}, authority);
const good: OpenCsdInput = { ...csd, now };

describe('openCsd', () => {
  it('opens a CSD with its key and password', () => {
    const opened = openCsd({ ...good, expectedRfc: 'EKU9003173C9', authorities: [authority.certificate] });
    expect(opened.certificate.noCertificado).toBe('30001000000500009999');
    expect(opened.issuers).toEqual([authority.certificate]);
    expect(opened.warnings).toEqual([]);
  });

  it('warns during the last 30 days', () => {
    const { cer, key, password } = mint({ validTo: '2026-09-11T13:00:00Z' });
    expect(openCsd({ cer, key, password, now }).warnings).toEqual([{ code: 'csd_expires_soon', days: 10 }]);
  });

  it('opens the key when it is PEM, and when the password was typed on Windows', () => {
    const label = 'ENCRYPTED PRIVATE KEY';
    const pem = `-----BEGIN ${label}-----\n${Buffer.from(csd.key).toString('base64')}\n-----END ${label}-----\n`;
    expect(openCsd({ ...good, key: Buffer.from(pem) }).certificate.rfc).toBe('EKU9003173C9');
    const latin1 = encryptedKey({ passphrase: Buffer.from('contraseña8', 'latin1') });
    expect(openCsd({ ...good, key: latin1 }).certificate.rfc).toBe('EKU9003173C9');
  });

  it.each<[what: string, code: string, change: Partial<OpenCsdInput>]>([
    ['a .cer that is not a certificate', 'csd_unreadable_certificate', { cer: csd.key }],
    ['a FIEL', 'csd_is_fiel', { ...mint({ kind: 'fiel' }) }],
    ['an authority', 'csd_not_a_csd', { ...authority }],
    ['a certificate not valid yet', 'csd_not_yet_valid', { now: new Date('2023-12-31T23:59:59Z') }],
    ['an expired certificate', 'csd_expired', { now: new Date('2034-01-01T00:00:01Z') }],
    ['the certificate of someone else', 'csd_rfc_mismatch', { expectedRfc: 'URE180429TM6' }],
    ['an RFC in lower case', 'csd_rfc_mismatch', { expectedRfc: 'eku9003173c9' }],
    ['a .key that is no key', 'csd_unreadable_key', { key: Buffer.from('hola') }],
    ['a certificate in place of the key', 'csd_unreadable_key', { key: csd.cer }],
    ['a key cut short', 'csd_unreadable_key', { key: csd.key.subarray(0, 600) }],
    ['a key whose password costs minutes to try', 'csd_unreadable_key', { key: withIterations(csd.key, 0x7fffffff) }],
    ['a key in clear', 'csd_key_not_encrypted', { key: csd.privateKey.export({ format: 'der', type: 'pkcs8' }) }],
    ['a key in clear, PEM', 'csd_key_not_encrypted', { key: Buffer.from(csd.privateKey.export({ format: 'pem', type: 'pkcs8' })) }],
    ['a wrong password', 'csd_wrong_password', { password: 'otra' }],
    ['a key derived another way', 'csd_wrong_password', { key: withIterations(csd.key, 4096) }],
    ['an empty password', 'csd_wrong_password', { password: '' }],
    ['the key of another certificate', 'csd_key_mismatch', { key: mint({ keyNumber: 2 }).key }],
    ['an unknown issuer', 'csd_untrusted_issuer', { authorities: [] }],
    ['a self-signed CSD', 'csd_untrusted_issuer', { ...mint(), authorities: [authority.certificate] }],
  ])('refuses %s', (_what, code, change) => {
    expect(codeOf(() => openCsd({ ...good, ...change }))).toBe(code);
  }); // prettier-ignore

  it('never takes a wrong password for an unreadable key, whatever garbage it gives', () => {
    const codes = Array.from({ length: 300 }, (_, index) => codeOf(() => openCsd({ ...good, password: `x${index}` })));
    expect(new Set(codes)).toEqual(new Set(['csd_wrong_password']));
  });

  it('refuses a key that is not RSA', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ format: 'der', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'contraseña8' });
    expect(codeOf(() => openCsd({ ...good, key }))).toBe('csd_unreadable_key');
  });
});

describe('the signers', () => {
  it('sign the same bytes the same way, on this thread and in the pool', async () => {
    const opened = openCsd(good);
    const bytes = new TextEncoder().encode('||4.0|Ñ||');
    const signature = nodeSigner(opened).sign(bytes);
    expect(await nodeAsyncSigner(opened).sign(bytes)).toEqual(signature);
    expect(verify('sha256', bytes, opened.privateKey.export({ format: 'pem', type: 'pkcs8' }), signature)).toBe(true);
    expect(signature).toHaveLength(256);
    const { publicKey } = opened.certificate;
    expect(nodeCrypto.verify({ hash: 'sha256', publicKey, data: bytes, signature })).toBe(true);
    expect(nodeCrypto.verify({ hash: 'sha256', publicKey, data: bytes.subarray(1), signature })).toBe(false);
    expect(nodeCrypto.verify({ hash: 'sha256', publicKey: bytes, data: bytes, signature })).toBe(false);
  });

  it('carry the number and the certificate as they are written', () => {
    expect(nodeSigner(openCsd(good))).toMatchObject({
      noCertificado: '30001000000500009999',
      certificado: Buffer.from(csd.cer).toString('base64'),
    });
  });
});

const data = satData();

describe.skipIf(data === undefined)("SAT's public test CSD (needs the shared SAT data)", () => {
  const folder = path.join(data ?? '', 'csd');
  const rows =
    data === undefined ? [] : readFileSync(path.join(folder, 'index.csv'), 'utf8').trim().split('\n').slice(1);

  it.each(rows.map((row) => row.split(',')))('%s of %s opens as the index says', (file = '', rfc = '', _person, kind = '') => {
    const [cer, key] = ['cer', 'key'].map((extension) => readFileSync(path.join(folder, `${file}.${extension}`)));
    if (cer === undefined || key === undefined) throw new Error('unreachable');
    const open = (): unknown => openCsd({ cer, key, password: '12345678a', expectedRfc: rfc, now: new Date(file.startsWith('vencido') ? '2022-01-01' : now) });
    if (kind === 'fiel') expect(codeOf(open)).toBe('csd_is_fiel');
    else expect(open()).toMatchObject({ certificate: { rfc } });
  }); // prettier-ignore
});

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CsdError) return error.code;
    throw error;
  }
  return 'accepted';
}

function encryptedKey({ passphrase }: { passphrase: Buffer }): Uint8Array {
  const clear = createPrivateKey(csd.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return clear.export({ format: 'der', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase });
}

/** The same key file with another PBKDF2 count: the INTEGER 2048 (02 02 08 00) becomes one of four bytes. */
function withIterations(key: Uint8Array, count: number): Uint8Array {
  const hex = Buffer.from(key).toString('hex');
  const grown = hex
    .replace('02020800', `0204${count.toString(16).padStart(8, '0')}`)
    .replace(/^3082([0-9a-f]{4})30([0-9a-f]{2})(.{22})30([0-9a-f]{2})30([0-9a-f]{2})(.{22})30([0-9a-f]{2})/, (_all, a, b, c, d, e, f, g) =>
      `3082${more(a, 4)}30${more(b, 2)}${c}30${more(d, 2)}30${more(e, 2)}${f}30${more(g, 2)}`,
    ); // prettier-ignore
  return Buffer.from(grown, 'hex');
}

function more(hex: string, digits: number): string {
  return (parseInt(hex, 16) + 2).toString(16).padStart(digits, '0');
}
