import { and, asc, eq, getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

import type { Database, Tx } from './database.ts';

/** What rows are shown with. */
export interface Showing {
  readonly livemode: boolean;
  readonly language: 'es' | 'en';
  readonly now: Date;
}

/** All that one tenant has in one table, in the shape the API shows it: for whoever hands over everything. */
export interface WholeTable {
  /** Name of the table in the schema `app`. */
  readonly table: string;
  count(tx: Tx, tenantId: string): Promise<number>;
  /** In the order of the primary key, each page in a transaction of its own: no matter how long the reader takes. */
  objects(db: Database, tenantId: string, showing: Showing): AsyncGenerator<object, void, undefined>;
}

interface Options {
  /** Rows that are no longer anybody's to see are left out. */
  readonly where?: SQL;
  /** Rows read together; fewer where one row can be large. */
  readonly atOnce?: number;
}

type Present<Row> = (rows: readonly Row[], showing: Showing, tx: Tx) => readonly object[] | Promise<readonly object[]>;

/** Reads a table whole. Its primary key begins with the tenant, as every key of a tenant does. */
export function wholeTable<T extends PgTable>(
  table: T,
  present: Present<T['$inferSelect']>,
  { where, atOnce = 200 }: Options = {},
): WholeTable {
  const [tenant, ...keys] = keyOf(table);
  if (tenant === undefined) throw new Error(`${getTableName(table)} has no primary key`);
  const ofTenant = (tenantId: string) => and(eq(tenant.column, tenantId), where);
  return {
    table: getTableName(table),
    count: (tx, tenantId) => tx.$count(table, ofTenant(tenantId)),
    async *objects(db, tenantId, showing) {
      let after: T['$inferSelect'] | undefined;
      do {
        const { rows, shown } = await db.withTenant(tenantId, async (tx) => {
          const found = await page(tx, table, and(ofTenant(tenantId), isAfter(keys, after)), keys, atOnce);
          return { rows: found, shown: await present(found, showing, tx) };
        });
        yield* shown;
        after = rows.length === atOnce && keys.length > 0 ? rows.at(-1) : undefined;
      } while (after !== undefined);
    },
  };
}

interface Key {
  /** Name of the property in a row. */
  readonly name: string;
  readonly column: PgColumn;
}

function keyOf(table: PgTable): readonly Key[] {
  const { primaryKeys, columns } = getTableConfig(table);
  const parts = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
  const names = Object.entries(getTableColumns(table));
  return parts.map((column) => ({ column, name: names.find(([, one]) => one.name === column.name)?.[0] ?? '' }));
}

function isAfter(keys: readonly Key[], row: Readonly<Record<string, unknown>> | undefined): SQL | undefined {
  if (row === undefined) return undefined;
  const columns = sql.join(keys.map(({ column }) => sql`${column}`), sql`, `); // prettier-ignore
  const values = sql.join(keys.map(({ column, name }) => sql`${sql.param(row[name], column)}`), sql`, `); // prettier-ignore
  return sql`(${columns}) > (${values})`;
}

function page<T extends PgTable>(
  tx: Tx,
  table: T,
  where: SQL | undefined,
  keys: readonly Key[],
  limit: number,
): Promise<Array<T['$inferSelect']>> {
  const source: PgTable = table;
  return tx
    .select()
    .from(source)
    .where(where)
    .orderBy(...keys.map(({ column }) => asc(column)))
    .limit(limit);
}
