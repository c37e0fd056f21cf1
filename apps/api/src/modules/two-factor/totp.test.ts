import { describe, expect, it, test } from 'vitest';

import { base32, codeOf, matchingStep, otpauthUrl, stepOf } from './totp.ts';

const SEED = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('of second %i is the one of RFC 6238 appendix B', (seconds, code) => {
    expect(codeOf(SEED, stepOf(at(seconds)), 8)).toBe(code);
  });

  it('is taken half a minute early or late, not more', () => {
    const now = at(1_234_567_890);
    const codes = [-2, -1, 0, 1, 2].map((offset) => codeOf(SEED, stepOf(now) + offset));
    const steps = codes.map((code) => matchingStep(SEED, code, now, 0));
    expect(steps.map((step) => step !== undefined)).toEqual([false, true, true, true, false]);
  });

  it('is taken once, and no older one after it', () => {
    const now = at(1_234_567_890);
    const step = stepOf(now);
    expect(matchingStep(SEED, codeOf(SEED, step), now, step - 1)).toBe(step);
    expect(matchingStep(SEED, codeOf(SEED, step), now, step)).toBeUndefined();
    expect(matchingStep(SEED, codeOf(SEED, step - 1), now, step)).toBeUndefined();
    expect(matchingStep(SEED, codeOf(SEED, step + 1), now, step)).toBe(step + 1);
  });
});

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base 32 of "%s" is the one of RFC 4648 section 10', (text, expected) => {
  expect(base32(Buffer.from(text))).toBe(expected);
});

test('the address of the QR code names issuer, account and seed', () => {
  const url = new URL(otpauthUrl('Kita', 'ana+1@ejemplo.mx', base32(SEED)));
  expect(decodeURIComponent(url.pathname)).toBe('/Kita:ana+1@ejemplo.mx');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    issuer: 'Kita',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
