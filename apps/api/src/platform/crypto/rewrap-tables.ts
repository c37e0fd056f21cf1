import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Database, Tx } from '../db/index.ts';
import { DecryptionFailed, UnknownKek } from './crypto-errors.ts';
import { rewrapEnvelope } from './envelope.ts';
import type { KekProvider } from './kek-provider.ts';

/** A table with one envelope per row, protected by `app.protect_envelope_table`. */
export interface EnvelopeTable {
  /** `app.<table>`. */
  readonly table: string;
  /** Column whose UUID is the envelope's row id. */
  readonly rowIdColumn: string;
  /** Kind the envelopes were sealed with. */
  readonly kind: string;
}

export interface RewrapReport {
  readonly table: string;
  readonly rewrapped: number;
  /** Rows another process changed meanwhile; they are under the active key, or the next run finds them. */
  readonly changedMeanwhile: number;
  /** Rows that do not open with the ring: their key is missing or they were altered. */
  readonly unreadable: ReadonlyArray<{ readonly tenantId: string; readonly rowId: string; readonly reason: string }>;
  /** Rows by key id after the run. A key may be retired when it has none here and in no backup still kept. */
  readonly envelopesByKek: Readonly<Record<string, number>>;
}

export interface RewrapOptions {
  /** Rows read and written at once; 500 when left out. */
  readonly batchSize?: number;
  readonly signal?: AbortSignal;
}

interface Row {
  readonly rowId: string;
  readonly kekId: string;
  readonly wrappedDek: Buffer;
}
type Rewrapped = Row & { readonly newKekId: string; readonly newWrappedDek: Buffer };

const NAME = /^[a-z][a-z0-9_]*$/;

/**
 * Brings every envelope of the tables under the ring's active key. The secrets themselves are neither read nor changed:
 * the worker's role sees wrapped keys only. Each row is written only if its key is still the one that was read, so it may
 * run beside a busy system, be interrupted, and run again. Needs `db` as the worker; the caller audits the report.
 */
export async function rewrapTables(
  db: Database,
  keys: KekProvider,
  tables: readonly EnvelopeTable[],
  options: RewrapOptions = {},
): Promise<readonly RewrapReport[]> {
  const reports: RewrapReport[] = [];
  for (const table of tables) reports.push(await rewrapTable(db, keys, table, options));
  return reports;
}

async function rewrapTable(
  db: Database,
  keys: KekProvider,
  table: EnvelopeTable,
  options: RewrapOptions,
): Promise<RewrapReport> {
  let rewrapped = 0;
  let changedMeanwhile = 0;
  const unreadable: Array<{ tenantId: string; rowId: string; reason: string }> = [];
  for await (const { tenantId, rows } of staleRows(db, keys, table, options)) {
    const ready: Rewrapped[] = [];
    for (const row of rows) {
      const result = await rewrapRow(keys, table, tenantId, row);
      if (typeof result === 'string') unreadable.push({ tenantId, rowId: row.rowId, reason: result });
      else ready.push(result);
    }
    const written = await db.withTenant(tenantId, (tx) => writeRows(tx, table, tenantId, ready));
    rewrapped += written;
    changedMeanwhile += ready.length - written;
  }
  return { table: table.table, rewrapped, changedMeanwhile, unreadable, envelopesByKek: await countByKek(db, table) };
}

/** Rows under other keys, tenant by tenant, in batches. Keyset paging: a row that stays stale is not met twice. */
async function* staleRows(
  db: Database,
  keys: KekProvider,
  table: EnvelopeTable,
  { batchSize = 500, signal }: RewrapOptions,
): AsyncIterable<{ tenantId: string; rows: readonly Row[] }> {
  let afterTenant: string | null = null;
  for (;;) {
    const tenants: readonly string[] = await tenantsAfter(db, table, keys.activeId(), afterTenant);
    for (const tenantId of tenants) {
      let afterRow: string | null = null;
      do {
        signal?.throwIfAborted();
        const page: string | null = afterRow;
        const rows: readonly Row[] = await db.withTenant(tenantId, (tx) =>
          readRows(tx, table, tenantId, keys.activeId(), page, batchSize),
        );
        if (rows.length > 0) yield { tenantId, rows };
        afterRow = rows.length === batchSize ? (rows.at(-1)?.rowId ?? null) : null;
      } while (afterRow !== null);
      afterTenant = tenantId;
    }
    if (tenants.length === 0) return;
  }
}

async function tenantsAfter(
  db: Database,
  table: EnvelopeTable,
  activeId: string,
  after: string | null,
): Promise<string[]> {
  const { rows } = await db.withSystem((tx) =>
    tx.execute<{ tenant_id: string }>(
      sql`select tenant_id from app.tenants_to_rewrap(${table.table}::regclass, ${activeId}, ${after}::uuid, 1000) as tenant_id`,
    ),
  );
  return rows.map((row) => row.tenant_id);
}

async function readRows(
  tx: Tx,
  table: EnvelopeTable,
  tenantId: string,
  activeId: string,
  afterRow: string | null,
  limit: number,
): Promise<readonly Row[]> {
  const { name, rowId } = identifiersOf(table);
  const { rows } = await tx.execute<{ row_id: string; kek_id: string; wrapped_dek: Buffer }>(
    sql`select ${rowId} as row_id, kek_id, wrapped_dek from ${name}
         where tenant_id = ${tenantId} and kek_id <> ${activeId} and (${afterRow}::uuid is null or ${rowId} > ${afterRow}::uuid)
         order by ${rowId} limit ${limit}`,
  );
  return rows.map((row) => ({ rowId: row.row_id, kekId: row.kek_id, wrappedDek: row.wrapped_dek }));
}

async function rewrapRow(
  keys: KekProvider,
  table: EnvelopeTable,
  tenantId: string,
  row: Row,
): Promise<Rewrapped | string> {
  try {
    const fresh = await rewrapEnvelope(keys, { tenantId, kind: table.kind, rowId: row.rowId }, row);
    return { ...row, newKekId: fresh.kekId, newWrappedDek: fresh.wrappedDek };
  } catch (error) {
    if (error instanceof DecryptionFailed || error instanceof UnknownKek) return error.code;
    throw error;
  }
}

/** Answers how many rows still had the key that was read. */
async function writeRows(tx: Tx, table: EnvelopeTable, tenantId: string, rows: readonly Rewrapped[]): Promise<number> {
  if (rows.length === 0) return 0;
  const { name, rowId } = identifiersOf(table);
  const values = sql.join(
    rows.map(
      (row) =>
        sql`(${row.rowId}::uuid, ${row.kekId}, ${row.wrappedDek}::bytea, ${row.newKekId}, ${row.newWrappedDek}::bytea)`,
    ),
    sql`, `,
  );
  const { rows: written } = await tx.execute(
    sql`update ${name} as t set kek_id = v.new_kek_id, wrapped_dek = v.new_wrapped_dek
          from (values ${values}) as v (row_id, kek_id, wrapped_dek, new_kek_id, new_wrapped_dek)
         where t.tenant_id = ${tenantId} and t.${rowId} = v.row_id and t.kek_id = v.kek_id and t.wrapped_dek = v.wrapped_dek
         returning v.row_id`,
  );
  return written.length;
}

async function countByKek(db: Database, table: EnvelopeTable): Promise<Record<string, number>> {
  const { rows } = await db.withSystem((tx) =>
    tx.execute<{ kek_id: string; envelopes: string }>(
      sql`select kek_id, envelopes from app.envelopes_by_kek(${table.table}::regclass)`,
    ),
  );
  return Object.fromEntries(rows.map((row) => [row.kek_id, Number(row.envelopes)]));
}

function identifiersOf({ table, rowIdColumn }: EnvelopeTable): { name: SQL; rowId: SQL } {
  const [schema = '', name = '', ...rest] = table.split('.');
  if (![schema, name, rowIdColumn].every((part) => NAME.test(part)) || rest.length > 0) {
    throw new Error(`"${table}" with "${rowIdColumn}" is not a table of the registry`);
  }
  return { name: sql`${sql.identifier(schema)}.${sql.identifier(name)}`, rowId: sql`${sql.identifier(rowIdColumn)}` };
}
