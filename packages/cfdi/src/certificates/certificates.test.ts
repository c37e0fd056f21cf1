import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../node/node-crypto.ts';
import { mint, testAuthority } from '../test-support/mint-csd.ts';
import type { Minted, MintOptions } from '../test-support/mint-csd.ts';
import { certificateStatus } from './certificate-status.ts';
import { certificateUrl } from './certificate-url.ts';
import { checkTrust, trustChain } from './chain.ts';
import { certificateToDer, certificateToPem, keyToDer, keyToPem } from './pem-files.ts';
import { readCertificates } from './read-certificate.ts';

describe('certificateStatus', () => {
  const { certificate } = mint({ validFrom: '2024-01-01T00:00:00Z', validTo: '2028-01-01T00:00:00Z' });

  it.each([
    ['2023-12-31T23:59:59Z', { status: 'not_yet_valid', validFrom: '2024-01-01T00:00:00Z' }],
    ['2024-01-01T00:00:00Z', { status: 'valid', validTo: '2028-01-01T00:00:00Z', days: 1461 }],
    ['2027-12-02T00:00:00Z', { status: 'valid', validTo: '2028-01-01T00:00:00Z', days: 30 }],
    ['2027-12-02T00:00:01Z', { status: 'expiring', validTo: '2028-01-01T00:00:00Z', days: 29 }],
    ['2028-01-01T00:00:00Z', { status: 'expiring', validTo: '2028-01-01T00:00:00Z', days: 0 }],
    ['2028-01-01T00:00:01Z', { status: 'expired', validTo: '2028-01-01T00:00:00Z' }],
  ])('at %s it is %j', (at, expected) => {
    expect(certificateStatus(certificate, new Date(at))).toEqual(expected);
  });

  it('warns as early as it is asked to', () => {
    expect(certificateStatus(certificate, new Date('2027-10-15T00:00:00Z'), 90)).toMatchObject({ status: 'expiring', days: 78 }); // prettier-ignore
  });
});

describe('certificateUrl', () => {
  it('is the folder that SAT keeps the certificate in', () => {
    expect(certificateUrl('00001000000504465028')).toBe(
      'https://rdc.sat.gob.mx/rccf/000010/000005/04/46/50/00001000000504465028.cer',
    );
  });

  it.each(['', '0000100000050446502', '0000100000050446502x', '000010000005044650281', '../../etc/passwd'])(
    '%j is no certificate number',
    (number) => {
      expect(() => certificateUrl(number)).toThrow(expect.objectContaining({ code: 'certificate_number_invalid' }));
    },
  );
});

describe('PEM and DER', () => {
  const { cer, key } = mint();

  it('give each other back', () => {
    const pem = new TextEncoder().encode(certificateToPem(cer));
    expect(certificateToDer(pem)).toEqual(cer);
    const keyPem = keyToPem(key);
    const [begin, ...lines] = keyPem.trimEnd().split('\n');
    expect([begin, lines.pop()]).toEqual(['BEGIN', 'END'].map((word) => `-----${word} ENCRYPTED PRIVATE KEY-----`));
    expect(Math.max(...lines.map(({ length }) => length))).toBe(64);
    expect(keyToDer(new TextEncoder().encode(keyPem))).toEqual(new Uint8Array(key));
  });

  it('a key in clear is never passed on', () => {
    const clear = mint().privateKey.export({ format: 'der', type: 'pkcs8' });
    expect(() => keyToPem(clear)).toThrow(expect.objectContaining({ code: 'csd_key_not_encrypted' }));
  });

  it('a bundle gives its certificates, whatever stands between them', () => {
    const authority = testAuthority();
    const bundle = `# SAT\r\n${certificateToPem(cer)}${keyToPem(key)}\nARC\n${certificateToPem(authority.cer)}`;
    expect(readCertificates(bundle).map(({ name }) => name)).toEqual(['ESCUELA KEMPER URGATE SA DE CV', 'AUTORIDAD DE PRUEBA']); // prettier-ignore
    expect(readCertificates(new TextEncoder().encode(bundle))).toHaveLength(2);
    expect(readCertificates(cer)).toHaveLength(1);
    expect(() => readCertificates('nothing')).toThrow(expect.objectContaining({ code: 'csd_unreadable_certificate' }));
  });
});

describe('checkTrust', () => {
  const root = mint({ kind: 'authority', name: 'ARC', keyNumber: 4, validFrom: '2018-01-01T00:00:00Z' });
  const authority = (options: MintOptions = {}, issuer: Minted = root): Minted =>
    mint({ kind: 'authority', name: 'AC', keyNumber: 0, validFrom: '2020-01-01T00:00:00Z', ...options }, issuer);
  const at = new Date('2026-01-01T00:00:00Z');
  const reasonOf = (leaf: Minted, authorities: readonly Minted[], roots?: readonly Minted[]): string => {
    const verdict = checkTrust(
      leaf.certificate,
      authorities.map(({ certificate }) => certificate),
      nodeCrypto,
      { at, ...(roots && { roots: roots.map(({ certificate }) => certificate) }) },
    );
    return verdict.trusted ? verdict.chain.map(({ name }) => name).join(' < ') : verdict.reason;
  };

  it('goes up several levels, to the roots when they are named', () => {
    const middle = authority();
    const leaf = mint({}, middle);
    expect(reasonOf(leaf, [middle, root])).toBe('AC < ARC');
    expect(reasonOf(leaf, [middle], [root])).toBe('AC < ARC');
    expect(reasonOf(leaf, [middle])).toBe('AC');
    expect(reasonOf(leaf, [], [middle])).toBe('AC');
    expect(reasonOf(leaf, [middle], [testAuthority()])).toBe('root_unknown');
    expect(reasonOf(leaf, [root])).toBe('issuer_unknown');
  });

  it('says why nobody vouches', () => {
    const middle = authority();
    expect(reasonOf(mint({ validTo: '2025-12-31T23:59:59Z' }, middle), [middle])).toBe('not_in_force');
    const impostor = authority({ keyNumber: 3 });
    expect(reasonOf(mint({}, middle), [impostor])).toBe('signature_invalid');
    const encrypter = authority({ mayCertify: false });
    expect(reasonOf(mint({}, encrypter), [encrypter])).toBe('issuer_may_not_sign');
    const csd = mint({ keyNumber: 2 }, middle);
    expect(reasonOf(mint({}, csd), [csd, middle])).toBe('issuer_may_not_sign');
    const late = authority({ validFrom: '2025-01-01T00:00:00Z' });
    expect(reasonOf(mint({}, late), [late])).toBe('issuer_not_in_force');
  });

  it('counts the authorities below the one that limits them', () => {
    const narrow = mint({
      kind: 'authority',
      name: 'ARC',
      keyNumber: 4,
      validFrom: '2018-01-01T00:00:00Z',
      pathLength: 1,
    });
    const first = authority({ pathLength: 0 }, narrow);
    expect(reasonOf(mint({}, first), [first], [narrow])).toBe('AC < ARC');
    const second = authority({ name: 'AC 2', keyNumber: 5 }, first);
    expect(reasonOf(mint({}, second), [second, first], [narrow])).toBe('path_too_long');
  });

  it('a certificate with a byte changed has nobody', () => {
    const middle = authority();
    const { certificate } = mint({}, middle);
    for (const byte of [40, 200, certificate.signed.length - 1]) {
      const signed = Uint8Array.from(certificate.signed);
      signed[byte] = (signed[byte] ?? 0) ^ 1;
      expect(trustChain({ ...certificate, signed }, [middle.certificate], nodeCrypto)).toBeUndefined();
    }
  });
});
