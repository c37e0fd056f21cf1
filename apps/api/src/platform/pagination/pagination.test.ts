import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { LIST_LIMIT_DEFAULT, cursorCodec, listQueryFields, listSchema, page } from './pagination.ts';

const codec = cursorCodec(Buffer.from('secret of this test'));
const keyset = { at: '2026-11-21T10:00:00.123456Z', id: '01935000-0000-7000-8000-000000000000' };
const runs = { numRuns: Number(process.env['KITA_RUNS'] ?? 100), seed: 50 };

describe('a cursor', () => {
  it('leads back to the row it was made from', () => {
    expect(codec.decode('customers', codec.encode('customers', keyset))).toEqual(keyset);
  });

  it('fits an address without encoding', () => {
    expect(codec.encode('customers', keyset)).toMatch(/^[\w.-]+$/);
  });

  it('of another list is refused', () => {
    expect(() => codec.decode('products', codec.encode('customers', keyset))).toThrow('cursor_invalid');
  });

  it('of another installation is refused', () => {
    const other = cursorCodec(Buffer.from('another secret'));
    expect(() => codec.decode('customers', other.encode('customers', keyset))).toThrow('cursor_invalid');
  });

  it('is refused after any change', () => {
    const cursor = codec.encode('customers', keyset);
    const [payload = '', signature = ''] = cursor.split('.');
    const later = Buffer.from(JSON.stringify(['2027-01-01T00:00:00Z', keyset.id])).toString('base64url');
    const forged = [
      '',
      '.',
      payload,
      `${payload}.`,
      `.${signature}`,
      `${later}.${signature}`,
      `${payload}.${signature.slice(1)}`,
    ];
    for (const text of forged) expect(() => codec.decode('customers', text)).toThrow('cursor_invalid');
  });

  it('made of anything at all is refused, never an error', () => {
    const law = fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(() => codec.decode('customers', text)).toThrow('cursor_invalid');
    });
    fc.assert(law, runs);
  });
});

describe('a page', () => {
  const rows = [1, 2, 3, 4].map((n) => ({ n, at: `t${n}` }));
  const pageOf = (count: number, limit: number) =>
    page({
      rows: rows.slice(0, count),
      limit,
      list: 'numbers',
      codec,
      keysetOf: (row) => ({ at: row.at, id: String(row.n) }),
      present: (row) => row.n,
    });

  it('shows as many as were asked for, and where to go on', () => {
    const shown = pageOf(4, 3);
    expect(shown).toMatchObject({ object: 'list', data: [1, 2, 3], has_more: true });
    expect(codec.decode('numbers', shown.next_cursor ?? '')).toEqual({ at: 't3', id: '3' });
  });

  it.each([
    [3, 3],
    [2, 3],
    [0, 3],
  ])('is the last one when %i rows came for a limit of %i', (count, limit) => {
    expect(pageOf(count, limit)).toMatchObject({ has_more: false, next_cursor: null });
  });

  it('is what the schema of lists says', () => {
    const schema = listSchema(z.number(), 'NumberListOfThisTest');
    expect(schema.parse(pageOf(4, 2))).toEqual(pageOf(4, 2));
  });
});

describe('the query of a list', () => {
  const query = z.strictObject(listQueryFields);

  it.each([
    [{}, LIST_LIMIT_DEFAULT],
    [{ limit: '1' }, 1],
    [{ limit: '100' }, 100],
  ])('%j asks for %i items', (given, limit) => {
    expect(query.parse(given).limit).toBe(limit);
  });

  it.each(['0', '101', '-1', '1.5', 'ten', '', ['1', '2'], '1e400'])('refuses a limit of %j', (limit) => {
    expect(query.safeParse({ limit }).success).toBe(false);
  });
});
