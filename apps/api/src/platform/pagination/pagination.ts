import { createHmac, timingSafeEqual } from 'node:crypto';

import { z } from 'zod';

import { CursorInvalid } from '../errors/index.ts';

export const LIST_LIMIT_MAX = 100;
export const LIST_LIMIT_DEFAULT = 25;

/** Query fields every list takes. */
export const listQueryFields = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LIST_LIMIT_MAX)
    .default(LIST_LIMIT_DEFAULT)
    .describe('Items per page, 1 to 100.'),
  cursor: z.string().min(1).max(512).optional().describe('next_cursor of the previous page, with the same filters.'),
};

/** Wire schema of a list of `item`. */
export function listSchema<T extends z.ZodType>(item: T, id: string) {
  return z
    .object({
      object: z.literal('list'),
      data: z.array(item),
      has_more: z.boolean(),
      next_cursor: z.string().nullable(),
    })
    .meta({ id })
    .describe('A page of results.');
}

/** Where a keyset page starts: the sort values of the last row shown (creation instant in microseconds as text, id). */
export interface Keyset {
  readonly at: string;
  readonly id: string;
}

/** Signs and checks cursors so that nobody can forge sort values. */
export interface CursorCodec {
  encode(list: string, keyset: Keyset): string;
  /** @throws `cursor_invalid` when it was not made by `encode` for the same list. */
  decode(list: string, cursor: string): Keyset;
}

export function cursorCodec(secret: Uint8Array): CursorCodec {
  const sign = (list: string, payload: string): Buffer =>
    createHmac('sha256', secret).update(`${list}\n${payload}`).digest().subarray(0, 16);
  return {
    encode(list, keyset) {
      const payload = Buffer.from(JSON.stringify([keyset.at, keyset.id])).toString('base64url');
      return `${payload}.${sign(list, payload).toString('base64url')}`;
    },
    decode(list, cursor) {
      const [payload = '', signature = ''] = cursor.split('.');
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(list, payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw CursorInvalid();
      return keysetSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    },
  };
}

const keysetSchema = z.tuple([z.string(), z.string()]).transform(([at, id]): Keyset => ({ at, id }));

/** Shapes `limit + 1` fetched rows into a page. `keysetOf` names the sort values of a row. */
export function page<Row, Item>(options: {
  rows: readonly Row[];
  limit: number;
  list: string;
  codec: CursorCodec;
  keysetOf: (row: Row) => Keyset;
  present: (row: Row) => Item;
}): { object: 'list'; data: Item[]; has_more: boolean; next_cursor: string | null } {
  const shown = options.rows.slice(0, options.limit);
  const last = shown.at(-1);
  const hasMore = options.rows.length > options.limit && last !== undefined;
  return {
    object: 'list',
    data: shown.map(options.present),
    has_more: hasMore,
    next_cursor: hasMore ? options.codec.encode(options.list, options.keysetOf(last)) : null,
  };
}
