import { sql } from 'drizzle-orm';
import type { SQLWrapper } from 'drizzle-orm';
import { check, customType, smallint, text } from 'drizzle-orm/pg-core';
import type { CheckBuilder } from 'drizzle-orm/pg-core';

import { WRAPPED_DEK_LENGTH } from './kek-provider.ts';

/** Binary column. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Columns of a table that keeps one envelope per row. Spread them into the table, with `envelopeChecks` beside its keys. */
export const envelopeColumns = () => ({
  encV: smallint('enc_v').notNull(),
  kekId: text('kek_id').notNull(),
  wrappedDek: bytea('wrapped_dek').notNull(),
  box: bytea('box').notNull(),
});

interface EnvelopeTableColumns {
  readonly encV: SQLWrapper;
  readonly wrappedDek: SQLWrapper;
  readonly box: SQLWrapper;
}

/** Lengths the format guarantees: a box holds at least IV and tag, a wrapped key is always 60 bytes. */
export function envelopeChecks(table: string, columns: EnvelopeTableColumns): CheckBuilder[] {
  return [
    check(`${table}_enc_v`, sql`${columns.encV} = 1`),
    check(`${table}_wrapped_dek`, sql`octet_length(${columns.wrappedDek}) = ${sql.raw(String(WRAPPED_DEK_LENGTH))}`),
    check(`${table}_box`, sql`octet_length(${columns.box}) >= 28`),
  ];
}
