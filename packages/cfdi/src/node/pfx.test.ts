import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import forge from 'node-forge';
import { describe, expect, it } from 'vitest';
import { certificateToPem } from '../certificates/pem-files.ts';
import { childrenOf, readDer } from '../encoding/der.ts';
import { derInteger, derOf, derOid } from '../encoding/der-writer.ts';
import { CfdiError } from '../errors.ts';
import { mint, testAuthority } from '../test-support/mint-csd.ts';
import { hasOpenssl } from '../test-support/openssl.ts';
import { patience, runs } from '../test-support/runs.ts';
import { changeKeyPassword } from './key-password.ts';
import { openCsd } from './open-csd.ts';
import { openPrivateKey } from './open-private-key.ts';
import { readPfx } from './read-pfx.ts';
import { writePfx } from './write-pfx.ts';

const now = new Date('2026-09-01T12:00:00Z');
const authority = testAuthority();
const csd = mint({ rfc: 'H&Ñ951128469' }, authority);

describe('a .pfx file', () => {
  it.each(['aes', '3des'] as const)('written with %s gives back certificate, key and authorities', (encryption) => {
    const pfx = writePfx({ ...csd, pfxPassword: 'señal 1', authorities: [authority.cer], encryption });
    const read = readPfx(pfx, 'señal 1');
    expect(read.cer).toEqual(csd.cer);
    expect(read.others).toEqual([authority.certificate]);
    const opened = openCsd({ ...read, password: 'señal 1', now, expectedRfc: 'H&Ñ951128469' });
    expect(opened.privateKey.equals(csd.privateKey)).toBe(true);
  });

  it('needs its password, whatever it is', () => {
    const pfx = writePfx(csd);
    for (const password of ['', 'otra', 'contrasena8', 'contraseña8 ']) {
      expect(codeOf(() => readPfx(pfx, password))).toBe('pfx_wrong_password');
    }
  });

  it('is refused when a byte changed, with a code', () => {
    const pfx = writePfx({ ...csd, encryption: '3des' });
    const codes = Array.from({ length: 60 }, (_, index) => {
      const damaged = Uint8Array.from(pfx);
      const at = Math.floor((pfx.length / 60) * index);
      damaged[at] = (damaged[at] ?? 0) ^ 0x41;
      return codeOf(() => readPfx(damaged, csd.password));
    });
    const expected = ['pfx_unreadable', 'pfx_wrong_password', 'pfx_unsupported'];
    expect(codes.filter((code) => !expected.includes(code))).toEqual([]);
  });

  it('without a MAC too is read or refused with a code, whatever the bytes', patience, () => {
    const [version, content] = childrenOf(readDer(writePfx(csd)));
    const pfx = derOf(0x30, version?.bytes ?? new Uint8Array(), content?.bytes ?? new Uint8Array());
    expect(readPfx(pfx, csd.password).cer).toEqual(csd.cer);
    const edits = fc.array(fc.tuple(fc.nat(pfx.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (list) => {
        const damaged = Uint8Array.from(pfx);
        for (const [at, byte] of list) damaged[at] = byte;
        // Anything but an error with a code would be thrown on.
        expect(codeOf(() => readPfx(damaged, csd.password))).toBeTypeOf('string');
      }),
      { seed: 41, numRuns: runs(300) },
    );
  });

  it('is refused when it is no .pfx, is huge, or asks for minutes of hashing', () => {
    expect(codeOf(() => readPfx(Buffer.from('hola'), 'x'))).toBe('pfx_unreadable');
    expect(codeOf(() => readPfx(csd.cer, 'x'))).toBe('pfx_unreadable');
    expect(codeOf(() => readPfx(new Uint8Array(2_000_000), 'x'))).toBe('pfx_unreadable');
    const slow = Buffer.from(writePfx(csd));
    // The last INTEGER is the count of the MAC: 10,000 (two bytes) becomes 32,767 only, so patch the length as well.
    const hex = slow.toString('hex').replace(/02022710$/, '02047fffffff');
    const grown = (text: string): string => (parseInt(text, 16) + 2).toString(16).padStart(text.length, '0');
    const patched = hex
      .replace(/^3082(....)/, (_all, length: string) => `3082${grown(length)}`)
      .replace(
        /30(..)(3031300d0609608648016503040201)/,
        (_all, length: string, rest: string) => `30${grown(length)}${rest}`,
      );
    expect(codeOf(() => readPfx(Buffer.from(patched, 'hex'), csd.password))).toBe('pfx_unreadable');
  });

  it('without a password or of a foreign key is never written', () => {
    expect(codeOf(() => writePfx({ ...csd, pfxPassword: '' }))).toBe('key_password_empty');
    expect(codeOf(() => writePfx({ ...csd, key: mint({ keyNumber: 2 }).key }))).toBe('csd_key_mismatch');
  });

  it('is read with open lengths and octets in pieces, as Java and Firefox write it', () => {
    for (const encryption of ['aes', '3des'] as const) {
      const read = readPfx(asBer(writePfx({ ...csd, encryption, authorities: [authority.cer] })), csd.password);
      expect(read.cer).toEqual(csd.cer);
      expect(read.others).toEqual([authority.certificate]);
    }
  });

  it.each(['aes256', '3des'] as const)('of node-forge (%s) is read', (algorithm) => {
    const key = forge.pki.privateKeyFromPem(csd.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    const certificate = forge.pki.certificateFromPem(certificateToPem(csd.cer));
    const asn1 = forge.pkcs12.toPkcs12Asn1(key, certificate, 'clave', { algorithm });
    const read = readPfx(Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1'), 'clave');
    expect(read.cer).toEqual(csd.cer);
  });
});

describe.skipIf(!hasOpenssl)('openssl and .pfx files', () => {
  it.each(['aes', '3des'] as const)('opens what is written with %s, ñ in the password included', (encryption) => {
    const { certificate, key } = inFolder((folder) => {
      writeFileSync(path.join(folder, 'a.pfx'), writePfx({ ...csd, authorities: [authority.cer], encryption }));
      const run = (...args: string[]): string =>
        execFileSync('openssl', ['pkcs12', '-in', 'a.pfx', '-passin', `pass:${csd.password}`, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] }).toString(); // prettier-ignore
      return { certificate: run('-clcerts', '-nokeys'), key: run('-nocerts', '-nodes') };
    });
    expect(certificate).toContain(certificateToPem(csd.cer));
    expect(createPrivateKey(key).equals(csd.privateKey)).toBe(true);
  });

  it.each([
    ['its defaults', []],
    ['3DES and SHA-1, as Windows', ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
    ['certificates in clear', ['-certpbe', 'NONE', '-keypbe', 'AES-128-CBC']],
    ['no MAC', ['-nomac']],
    ['RC2 of old exports', ['-legacy']],
  ])('what it writes with %s is read', (_what, args) => {
    const pfx = inFolder((folder) => {
      writeFileSync(path.join(folder, 'c.pem'), certificateToPem(csd.cer));
      writeFileSync(path.join(folder, 'k.pem'), csd.privateKey.export({ format: 'pem', type: 'pkcs8' }));
      const common = [
        'pkcs12',
        '-export',
        '-in',
        'c.pem',
        '-inkey',
        'k.pem',
        '-out',
        'a.pfx',
        '-passout',
        'pass:señal',
      ];
      execFileSync('openssl', [...common, ...args], { cwd: folder, stdio: 'ignore' });
      return readFileSync(path.join(folder, 'a.pfx'));
    });
    const read = readPfx(pfx, 'señal');
    expect(read.cer).toEqual(csd.cer);
    expect(openPrivateKey(read.key, 'señal').equals(csd.privateKey)).toBe(true);
    expect(codeOf(() => readPfx(pfx, 'senal'))).toBe('pfx_wrong_password');
  });
});

describe('changeKeyPassword', () => {
  it.each([undefined, 'aes-256-cbc', 'des-ede3-cbc'] as const)(
    'gives the same key under the new one (%s)',
    (cipher) => {
      const key = changeKeyPassword({ ...csd, newPassword: 'nueva ñ', cipher });
      expect(openPrivateKey(key, 'nueva ñ').equals(csd.privateKey)).toBe(true);
      expect(codeOf(() => openPrivateKey(key, csd.password))).toBe('csd_wrong_password');
    },
  );

  it('never writes a key without a password', () => {
    expect(codeOf(() => changeKeyPassword({ ...csd, newPassword: '' }))).toBe('key_password_empty');
  });
});

describe('keys that OpenSSL no longer opens', () => {
  const clear = csd.privateKey.export({ format: 'der', type: 'pkcs8' });
  const salt = Buffer.from('12345678');
  const wrap = (scheme: string, encrypted: Uint8Array, parameters?: Uint8Array): Uint8Array =>
    derOf(
      0x30,
      derOf(0x30, derOid(scheme), parameters ?? derOf(0x30, derOf(0x04, salt), derInteger(2048))),
      derOf(0x04, encrypted),
    );

  it.each([
    ['pbeWithMD5AndDES-CBC', 'md5', '1.2.840.113549.1.5.3'],
    ['pbeWithSHA1AndDES-CBC', 'sha1', '1.2.840.113549.1.5.10'],
  ])('%s', (_name, hash, scheme) => {
    let derived = createHash(hash).update('contraseña8').update(salt).digest();
    for (let round = 1; round < 2048; round++) derived = createHash(hash).update(derived).digest();
    const cipher = forge.cipher.createCipher('DES-CBC', derived.subarray(0, 8).toString('latin1'));
    cipher.start({ iv: derived.subarray(8, 16).toString('latin1') });
    cipher.update(forge.util.createBuffer(clear.toString('latin1')));
    cipher.finish();
    const key = wrap(scheme, Buffer.from(cipher.output.getBytes(), 'latin1'));
    expect(openPrivateKey(key, 'contraseña8').equals(csd.privateKey)).toBe(true);
    for (let index = 0; index < 30; index++) {
      expect(codeOf(() => openPrivateKey(key, `otra${index}`))).toBe('csd_wrong_password');
    }
  });

  it('old PEM with DEK-Info', () => {
    const pem = csd.privateKey.export({ format: 'pem', type: 'pkcs1', cipher: 'aes-256-cbc', passphrase: 'vieja ñ' });
    expect(openPrivateKey(Buffer.from(pem), 'vieja ñ').equals(csd.privateKey)).toBe(true);
    expect(codeOf(() => openPrivateKey(Buffer.from(pem), 'nueva'))).toBe('csd_wrong_password');
    const key = changeKeyPassword({ key: Buffer.from(pem), password: 'vieja ñ', newPassword: 'nueva' });
    expect(openPrivateKey(key, 'nueva').equals(csd.privateKey)).toBe(true);
  });

  it('a scheme nobody knows is named', () => {
    const key = wrap('1.2.840.113549.1.5.99', Buffer.from(clear));
    expect(() => openPrivateKey(key, 'x')).toThrow(
      expect.objectContaining({ code: 'csd_key_encryption_unsupported', scheme: '1.2.840.113549.1.5.99' }),
    );
  });
});

const data = satData();

describe.skipIf(data === undefined)("SAT's public test keys (needs the shared SAT data)", () => {
  it('go into a .pfx and come back byte for byte', () => {
    const file = (extension: string): Buffer =>
      readFileSync(path.join(data ?? '', `csd/vigente/30001000000500003416-csd.${extension}`));
    const pfx = writePfx({ cer: file('cer'), key: file('key'), password: '12345678a', pfxPassword: 'otra' });
    expect(Buffer.from(readPfx(pfx, 'otra').cer)).toEqual(file('cer'));
  });
});

/** The same values in BER: every constructed one without its length, every OCTET STRING cut in two. */
function asBer(der: Uint8Array): Uint8Array {
  const open = (tag: number, content: Uint8Array): Uint8Array => Buffer.concat([Buffer.from([tag, 0x80]), content, Buffer.alloc(2)]); // prettier-ignore
  const pieces = childrenOf({ tag: 0x30, bytes: der, content: der }).map(({ tag, bytes, content }) => {
    if (tag === 0x04) {
      const half = content.length >> 1;
      return open(0x24, Buffer.concat([derOf(0x04, content.subarray(0, half)), derOf(0x04, content.subarray(half))]));
    }
    return (tag & 0x20) === 0 ? bytes : open(tag, asBer(content));
  });
  return Buffer.concat(pieces);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'kita-pfx-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CfdiError) return error.code;
    throw error;
  }
  return 'accepted';
}
