import { and, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

import type { Tx } from '../db/index.ts';

/**
 * Jobs run at least once, sometimes twice at the same time, and a run that was given up may still write when it wakes. So
 * every step of a job that has effects is a compare-and-set on the row it works for:
 *
 * 1. `claim` moves the row from a state it may start in to the working state and takes a new attempt number. No claim:
 *    someone else has it or it is done; the job ends quietly.
 * 2. The effect (a call to a PAC, a gateway) happens outside any transaction, with the claim in hand.
 * 3. The result is written `where heldBy(table, claim)`. No row: the attempt was superseded meanwhile; write nothing.
 */
export type FencedTable = PgTable & {
  readonly tenantId: PgColumn;
  readonly id: PgColumn;
  readonly state: PgColumn;
  /** Whole number that grows with each claim: the fencing token. */
  readonly attempt: PgColumn;
};

/** The right to record the outcome of one attempt. */
export interface Claim {
  readonly tenantId: string;
  readonly id: string;
  readonly state: string;
  readonly attempt: number;
}

/** Takes the row for one attempt, or answers `undefined` when it is in none of the states `from`. */
export async function claim(
  tx: Tx,
  table: FencedTable,
  key: { readonly tenantId: string; readonly id: string },
  step: { readonly from: readonly string[]; readonly to: string },
): Promise<Claim | undefined> {
  const states = sql.join(
    step.from.map((state) => sql`${state}`),
    sql`, `,
  );
  const { rows } = await tx.execute<{ attempt: number | string }>(
    sql`update ${table} set ${columnName(table.state)} = ${step.to}, ${columnName(table.attempt)} = ${table.attempt} + 1
         where ${table.tenantId} = ${key.tenantId} and ${table.id} = ${key.id} and ${table.state} in (${states})
         returning ${table.attempt} as attempt`,
  );
  const [row] = rows;
  return row && { ...key, state: step.to, attempt: Number(row.attempt) };
}

/** The condition under which a claim still holds; for the `where` of the write that records its outcome. */
export function heldBy(table: FencedTable, held: Claim): SQL {
  const condition = and(
    eq(table.tenantId, held.tenantId),
    eq(table.id, held.id),
    eq(table.state, held.state),
    eq(table.attempt, held.attempt),
  );
  return condition ?? sql`false`;
}

function columnName(column: PgColumn): SQL {
  return sql`${sql.identifier(column.name)}`;
}
