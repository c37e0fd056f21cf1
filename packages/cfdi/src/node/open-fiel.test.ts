import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import { FielError } from '../certificates/fiel-errors.ts';
import { mint, testAuthority } from '../test-support/mint-csd.ts';
import { nodeAsyncSigner, nodeSigner } from './node-signer.ts';
import type { OpenCsdInput } from './open-csd.ts';
import { openCsd } from './open-csd.ts';
import { openFiel } from './open-fiel.ts';

const now = new Date('2026-09-01T12:00:00Z');
const authority = testAuthority();
const fiel = mint({ kind: 'fiel', rfc: 'H&Ñ951128469' }, authority);
const good: OpenCsdInput = { ...fiel, now };

describe('openFiel', () => {
  it('opens an e.firma with its key and password', () => {
    const opened = openFiel({ ...good, expectedRfc: 'H&Ñ951128469', authorities: [authority.certificate] });
    expect(opened).toMatchObject({ certificate: { kind: 'fiel' }, issuers: [authority.certificate], status: { status: 'valid' } }); // prettier-ignore
  });

  it.each<[what: string, code: string, change: Partial<OpenCsdInput>]>([
    ['a .cer that is not a certificate', 'fiel_unreadable_certificate', { cer: fiel.key }],
    ['a CSD', 'fiel_is_csd', { ...mint() }],
    ['an authority', 'fiel_not_a_fiel', { ...authority }],
    ['one not valid yet', 'fiel_not_yet_valid', { now: new Date('2023-12-31T23:59:59Z') }],
    ['an expired one', 'fiel_expired', { now: new Date('2034-01-01T00:00:01Z') }],
    ['the one of someone else', 'fiel_rfc_mismatch', { expectedRfc: 'URE180429TM6' }],
    ['a .key that is no key', 'fiel_unreadable_key', { key: Buffer.from('hola') }],
    ['a key in clear', 'fiel_key_not_encrypted', { key: fiel.privateKey.export({ format: 'der', type: 'pkcs8' }) }],
    ['a wrong password', 'fiel_wrong_password', { password: 'otra' }],
    ['the key of another certificate', 'fiel_key_mismatch', { key: mint({ keyNumber: 2 }).key }],
    ['an unknown issuer', 'fiel_untrusted_issuer', { authorities: [] }],
  ])('refuses %s', (_what, code, change) => {
    expect(codeOf(() => openFiel({ ...good, ...change }))).toBe(code);
  });

  it('never seals a document: no signer of CFDI takes it', () => {
    const opened = openFiel(good);
    const asCsd = { ...opened, warnings: [] };
    expect(() => nodeSigner(asCsd)).toThrow(expect.objectContaining({ code: 'csd_is_fiel' }));
    expect(() => nodeAsyncSigner(asCsd)).toThrow(expect.objectContaining({ code: 'csd_is_fiel' }));
    expect(() => openCsd(good)).toThrow(expect.objectContaining({ code: 'csd_is_fiel' }));
  });
});

const data = satData();

describe.skipIf(data === undefined)("SAT's public test e.firma (needs the shared SAT data)", () => {
  const folder = path.join(data ?? '', 'csd');
  const rows =
    data === undefined ? [] : readFileSync(path.join(folder, 'index.csv'), 'utf8').trim().split('\n').slice(1);

  it.each(rows.map((row) => row.split(',')))('%s of %s opens as the index says', (file = '', rfc = '', _person, kind = '') => {
    const [cer, key] = ['cer', 'key'].map((extension) => readFileSync(path.join(folder, `${file}.${extension}`)));
    if (cer === undefined || key === undefined) throw new Error('unreachable');
    const open = (): unknown => openFiel({ cer, key, password: '12345678a', expectedRfc: rfc, now: new Date(file.startsWith('vencido') ? '2022-01-01' : now) });
    if (kind === 'csd') expect(codeOf(open)).toBe('fiel_is_csd');
    else expect(open()).toMatchObject({ certificate: { rfc } });
  }); // prettier-ignore
});

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof FielError) return error.code;
    throw error;
  }
  return 'accepted';
}
