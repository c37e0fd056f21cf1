import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../test-support/runs.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { DerError, TAG, childrenOf, readDer, readOid, readSmallInteger, readTime } from './der.ts';
import { readPem } from './pem.ts';

describe('base64', () => {
  it('is that of everybody else, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(toBase64(bytes)).toBe(text);
        expect(fromBase64(text)).toEqual(bytes);
      }),
      { seed: 1, numRuns: runs(300) },
    );
  });

  it.each(['A', 'AA', 'AAA', 'AA=', 'A===', '====', 'AA=A', 'AAAA=', 'AA AA', 'AAAA\n', 'AA-_', 'ÑAAA'])(
    'refuses %j',
    (text) => {
      expect(fromBase64(text)).toBeUndefined();
    },
  );
});

describe('DER', () => {
  const der = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

  it('reads nested values, long lengths and identifiers', () => {
    const [oid, number] = childrenOf(readDer(der(0x30, 0x81, 0x09, 0x06, 0x03, 0x55, 0x04, 0x2d, 0x02, 0x02, 0x08, 0x00)));
    expect(readOid(oid)).toBe('2.5.4.45');
    expect(readSmallInteger(number)).toBe(2048);
    expect(readOid(readDer(der(0x06, 0x06, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d)))).toBe('1.2.840.113549');
  }); // prettier-ignore

  it('reads both kinds of date', () => {
    const time = (text: string, tag: number): string => readTime({ tag, bytes: der(), content: new TextEncoder().encode(text) }); // prettier-ignore
    expect(time('230518114351Z', TAG.utcTime)).toBe('2023-05-18T11:43:51Z');
    expect(time('491231235959Z', TAG.utcTime)).toBe('2049-12-31T23:59:59Z');
    expect(time('500101000000Z', TAG.utcTime)).toBe('1950-01-01T00:00:00Z');
    expect(time('20501231235959Z', TAG.generalizedTime)).toBe('2050-12-31T23:59:59Z');
    expect(() => time('2305181143Z', TAG.utcTime)).toThrow(DerError);
  });

  it.each([
    ['nothing', []],
    ['a tag alone', [0x30]],
    ['a value cut short', [0x30, 0x05, 0x00]],
    ['an indefinite length', [0x30, 0x80, 0x00, 0x00]],
    ['a length of five bytes', [0x30, 0x85, 0, 0, 0, 0, 0]],
    ['a length of gigabytes', [0x30, 0x84, 0xff, 0xff, 0xff, 0xff]],
    ['something after the value', [0x05, 0x00, 0x00, 0x00]],
  ])('refuses %s', (_what, bytes) => {
    expect(() => readDer(der(...bytes))).toThrow(DerError);
  });
});

describe('PEM', () => {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);

  it('finds a block after other text, with any line ends', () => {
    const block = readPem(text('Bag Attributes\r\n-----BEGIN CERTIFICATE-----\r\nAAEC\r\nAw==\r\n-----END CERTIFICATE-----\r\n'));
    expect(block).toEqual({ label: 'CERTIFICATE', der: Uint8Array.of(0, 1, 2, 3), hasHeaders: false });
  }); // prettier-ignore

  it('is undefined for DER, for another label at the end, and for what is no base64', () => {
    expect(readPem(Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x05))).toBeUndefined();
    expect(readPem(text('-----BEGIN A-----\nAAEC\n-----END B-----'))).toBeUndefined();
    expect(readPem(text('-----BEGIN A-----\n?\n-----END A-----'))).toBeUndefined();
  });
});
