import { sql } from 'drizzle-orm';
import {
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

import { app, createdAtColumn } from '../../platform/db/schema-kit.ts';

/** Keys compare byte by byte, so that an index serves "begins with" whatever the database's language. */
const keyText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Imports write the index in place; the alternative is a list of pending entries that every search reads through. */
const readFirst = { fastupdate: false };

/** One run of the importer that changed something or confirmed what was there. Global: catalogues belong to no tenant. */
export const catalogImports = app.table('catalog_imports', {
  id: uuid('id').primaryKey(),
  /** File, directory or address the rows came from. */
  source: text('source').notNull(),
  /** Version mark the server gave with the file, or `sha256:` and its checksum; tells whether there is anything new. */
  etag: text('etag'),
  /** Differences by catalogue, as `ImportReport`. */
  report: jsonb('report').notNull(),
  createdAt: createdAtColumn(),
});

/** Which catalogues are imported, and from where. A catalogue without a row here is served from the built-in data. */
export const catalogStates = app.table('catalog_states', {
  catalog: text('catalog').primaryKey(),
  importId: uuid('import_id')
    .notNull()
    .references(() => catalogImports.id),
  /** Rows that count, closed ones included. */
  rowCount: integer('row_count').notNull(),
  importedAt: timestamp('imported_at', { withTimezone: true }).notNull(),
});

/**
 * Imported rows with their history: nothing is ever deleted. A key may have several live versions with successive periods
 * (the yearly quotas); what SAT corrected in place is superseded and kept.
 */
export const catalogRows = app.table(
  'catalog_rows',
  {
    catalog: text('catalog').notNull(),
    key: keyText('key').notNull(),
    version: smallint('version').notNull(),
    data: jsonb('data').$type<Record<string, string>>().notNull(),
    validFrom: date('valid_from', { mode: 'string' }),
    validTo: date('valid_to', { mode: 'string' }),
    /** When a correction took this row's place; null while it counts. */
    supersededAt: timestamp('superseded_at', { withTimezone: true }),
    importId: uuid('import_id')
      .notNull()
      .references(() => catalogImports.id),
    /** Words that lead to the row, folded and stemmed, separated by a space; null where only keys are searched. */
    terms: text('terms'),
    /** Order before ranking: the fewer words the earlier, common rows first. */
    weight: smallint('weight').notNull(),
    search: tsvector('search').generatedAlwaysAs(sql`array_to_tsvector(string_to_array(terms, ' '))`),
  },
  (t) => [
    primaryKey({ columns: [t.catalog, t.key, t.version] }),
    // Products are nearly all rows with words: an index of their own spares every search the filter by catalogue.
    index('catalog_rows_products_search')
      .using('gin', t.search)
      .with(readFirst)
      .where(sql`${t.supersededAt} is null and ${t.catalog} = 'c_ClaveProdServ'`),
    index('catalog_rows_search')
      .using('gin', t.catalog, t.search)
      .with(readFirst)
      .where(sql`${t.supersededAt} is null and ${t.catalog} <> 'c_ClaveProdServ'`),
    check('catalog_rows_period', sql`${t.validFrom} <= ${t.validTo}`),
  ],
);

/** Words of the searchable catalogues with the number of rows each leads to, for queries that are mistyped. Derived. */
export const catalogWords = app.table(
  'catalog_words',
  {
    catalog: text('catalog').notNull(),
    word: keyText('word').notNull(),
    uses: integer('uses').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.catalog, t.word] }),
    index('catalog_words_alike').using('gin', t.word.op('gin_trgm_ops')).with(readFirst),
  ],
);
