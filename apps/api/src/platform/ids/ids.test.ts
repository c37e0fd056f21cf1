import { assert, property, uuid } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeId, encodeId, idPattern, isUuid, newUuid, uuidV5 } from './index.ts';

const numRuns = Number(process.env['KITA_RUNS'] ?? 200);
const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('UUIDs', () => {
  it('are version 7 of the RFC variant and carry the millisecond', () => {
    const later = Date.now() + 1000;
    const made = newUuid(later);
    expect(isUuid(made)).toBe(true);
    expect(made[14]).toBe('7');
    expect('89ab').toContain(made[19]);
    expect(Number.parseInt(made.replaceAll('-', '').slice(0, 12), 16)).toBe(later);
  });

  it('sort in the order they were made, within a millisecond and when the clock steps back', () => {
    const base = Date.now() + 5000;
    const made = [...Array.from({ length: 10_000 }, () => newUuid(base)), newUuid(base - 60_000), newUuid(base)];
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it('of version 5 match the published example (RFC 9562 appendix A.4)', () => {
    expect(uuidV5(DNS_NAMESPACE, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
});

describe('public ids', () => {
  it('round-trip every UUID and keep their order', () => {
    assert(
      property(uuid(), uuid(), (a, b) => {
        expect(decodeId('inv', encodeId('inv', a))).toBe(a);
        expect(idPattern('inv').test(encodeId('inv', a))).toBe(true);
        expect(encodeId('inv', a) < encodeId('inv', b)).toBe(a < b);
      }),
      { numRuns },
    );
  });

  it('have one spelling: the largest value and a known one', () => {
    expect(encodeId('inv', 'ffffffff-ffff-ffff-ffff-ffffffffffff')).toBe(`inv_7${'z'.repeat(25)}`);
    expect(encodeId('inv', '00000000-0000-0000-0000-000000000001')).toBe(`inv_${'0'.repeat(25)}1`);
  });

  it('refuse any text that is not exactly an id of the prefix', () => {
    const id = encodeId('inv', newUuid());
    const wrong = [
      id.toUpperCase(),
      id.replace('inv', 'cus'),
      `${id}0`,
      id.slice(0, -1),
      `inv_8${'0'.repeat(25)}`,
      `inv_${'i'.repeat(26)}`,
      `inv_${'0'.repeat(25)}ñ`,
      ` ${id}`,
      `${id}\n`,
      '',
      'inv_',
    ];
    for (const text of wrong) expect(decodeId('inv', text), JSON.stringify(text)).toBeUndefined();
  });

  it('refuse to be made from something that is not a UUID', () => {
    expect(() => encodeId('inv', 'nonsense')).toThrow('UUID');
    expect(() => encodeId('INV', newUuid())).toThrow('prefix');
  });
});
