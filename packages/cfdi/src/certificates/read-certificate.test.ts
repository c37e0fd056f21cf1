import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../node/node-crypto.ts';
import { mint, testAuthority } from '../test-support/mint-csd.ts';
import { patience, runs } from '../test-support/runs.ts';
import type { Certificate } from './certificate.ts';
import { trustChain } from './chain.ts';
import { CsdUnreadableCertificate } from './csd-errors.ts';
import { readCertificate } from './read-certificate.ts';

describe('readCertificate', () => {
  it('reads the fields of a CSD of a legal person', () => {
    const { certificate } = mint({ rfc: 'EKU9003173C9 / VADA800927DJ3', curp: ' / VADA800927HSRSRL05' });
    expect(certificate).toMatchObject({
      kind: 'csd',
      noCertificado: '30001000000500009999',
      rfc: 'EKU9003173C9',
      representativeRfc: 'VADA800927DJ3',
      curp: undefined,
      representativeCurp: 'VADA800927HSRSRL05',
      name: 'ESCUELA KEMPER URGATE SA DE CV',
      branch: 'Sucursal 1',
      validFrom: '2024-01-01T00:00:00Z',
      validTo: '2034-01-01T00:00:00Z',
      keyUsage: ['digitalSignature', 'nonRepudiation'],
      signatureHash: 'sha256',
    });
  });

  it('keeps & and Ñ of the RFC', () => {
    expect(mint({ rfc: 'H&Ñ951128469' }).certificate.rfc).toBe('H&Ñ951128469');
  });

  it('tells a CSD, a FIEL, an authority and anything else apart', () => {
    expect(mint({ kind: 'fiel' }).certificate.kind).toBe('fiel');
    expect(mint({ kind: 'server' }).certificate.kind).toBe('other');
    expect(testAuthority().certificate.kind).toBe('authority');
  });

  it('reads PEM renamed to .cer', () => {
    const { cer, certificate } = mint();
    const pem = `-----BEGIN CERTIFICATE-----\r\n${Buffer.from(cer).toString('base64').replaceAll(/.{64}/g, '$&\r\n')}\r\n-----END CERTIFICATE-----\r\n`;
    expect(readCertificate(new TextEncoder().encode(pem))).toEqual(certificate);
  });

  it('has no certificate number when the serial is not digits', () => {
    expect(mint({ noCertificado: '\u0001\u0002' }).certificate).toMatchObject({ noCertificado: undefined, serialHex: '0102' }); // prettier-ignore
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('hola')],
    ['a private key', mint().key],
    ['a certificate cut short', mint().cer.subarray(0, 500)],
    ['a certificate with bytes after it', Buffer.concat([mint().cer, Buffer.from([0])])],
    ['a megabyte', new Uint8Array(1_048_576)],
  ])('refuses %s', (_what, bytes) => {
    expect(() => readCertificate(bytes)).toThrow(CsdUnreadableCertificate);
  });

  it('reads or refuses damaged certificates, never anything else', patience, () => {
    const { cer } = mint();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(cer.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (edits) => {
        const damaged = Uint8Array.from(cer);
        for (const [at, byte] of edits) damaged[at] = byte;
        try {
          readCertificate(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(CsdUnreadableCertificate);
        }
      }),
      { seed: 7, numRuns: runs(2000) },
    );
  });
});

describe('trustChain', () => {
  it('goes up to a given authority', () => {
    const authority = testAuthority();
    const { certificate } = mint({}, authority);
    expect(trustChain(certificate, [authority.certificate], nodeCrypto)).toEqual([authority.certificate]);
  });

  it('does not trust a name: another authority of the same name has another key', () => {
    const impostor = mint({ kind: 'authority', name: 'AUTORIDAD DE PRUEBA', keyNumber: 3 });
    const { certificate } = mint({}, testAuthority());
    expect(trustChain(certificate, [impostor.certificate], nodeCrypto)).toBeUndefined();
  });

  it('does not trust a certificate that was signed by another CSD', () => {
    const csd = mint();
    const { certificate } = mint({ keyNumber: 2 }, csd);
    expect(trustChain(certificate, [csd.certificate], nodeCrypto)).toBeUndefined();
  });

  it('needs the authority in force when it signed, not today', () => {
    const authority = mint({ kind: 'authority', validFrom: '2018-01-01T00:00:00Z', validTo: '2022-01-01T00:00:00Z' });
    const before = mint({ validFrom: '2021-06-01T00:00:00Z' }, authority).certificate;
    const after = mint({ validFrom: '2022-06-01T00:00:00Z' }, authority).certificate;
    expect(trustChain(before, [authority.certificate], nodeCrypto)).toHaveLength(1);
    expect(trustChain(after, [authority.certificate], nodeCrypto)).toBeUndefined();
  });
});

const data = satData();

describe.skipIf(data === undefined)("SAT's public test certificates (needs the shared SAT data)", () => {
  const folder = path.join(data ?? '', 'csd');
  const rows =
    data === undefined ? [] : readFileSync(path.join(folder, 'index.csv'), 'utf8').trim().split('\n').slice(1);

  it.each(rows.map((row) => row.split(',')))('%s is of %s, %s, a %s', (file = '', rfc, persona, kind, number) => {
    const certificate = readCertificate(readFileSync(path.join(folder, `${file}.cer`)));
    expect(certificate).toMatchObject({ rfc, kind, noCertificado: number });
    expect(certificate.curp === undefined).toBe(persona === 'moral');
  });

  it('the certificates in force chain to the test authorities, and to those only', () => {
    const load = (file: string): Certificate => readCertificate(readFileSync(path.join(folder, file)));
    const csd = load('vigente/30001000000500003416-csd.cer');
    const test = ['prueba-AC_UAT_2022.cer', 'prueba-ARC_UAT_2022.cer'].map((file) => load(`autoridades/${file}`));
    const production = ['prod-AC4_SAT.cer', 'prod-AC5_SAT.cer', 'prod-ARC5_IES.cer'].map((file) => load(`autoridades/${file}`)); // prettier-ignore
    expect(trustChain(csd, test, nodeCrypto)).toHaveLength(2);
    expect(trustChain(csd, production, nodeCrypto)).toBeUndefined();
  });
});
