import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Keyset } from './pagination.ts';

/** A value rows may be sorted by. It is never null, and an index should begin with the tenant and it. */
export interface SortValue {
  readonly value: SQL;
  /** The value as a cursor carries it. */
  readonly at: SQL<string>;
  /** A cursor's text as the value's type. */
  readonly read: (text: string) => SQL;
}

export interface Ordering {
  readonly at: SQL<string>;
  readonly orderBy: readonly SQL[];
  /** Rows beyond the last one shown. A row comparison, which an index on (tenant, value, id) answers from where it stands. */
  readonly after: (keyset: Keyset | undefined) => SQL | undefined;
}

const instantText = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';

/** Sorting by `created_at`. The instant travels as microseconds: a Date would cut it. */
export const byCreation: SortValue = {
  value: sql`created_at`,
  at: sql<string>`to_char(created_at at time zone 'UTC', ${sql.raw(`'${instantText}'`)})`,
  read: (text) => sql`${text}::timestamptz`,
};

/** Rows of one table in the order of a value, then of their id; downwards after a minus (`-total`). */
export function ordering(sort: string, value: SortValue): Ordering {
  const isDownwards = sort.startsWith('-');
  const direction = isDownwards ? sql` desc` : sql` asc`;
  return {
    at: value.at,
    orderBy: [sql`${value.value}${direction}`, sql`id${direction}`],
    after: (keyset) =>
      keyset &&
      sql`(${value.value}, id) ${isDownwards ? sql`<` : sql`>`} (${value.read(keyset.at)}, ${keyset.id}::uuid)`,
  };
}
