import { sql } from 'drizzle-orm';

import { readActor } from '../context/index.ts';
import type { Actor } from '../context/index.ts';
import type { Tx } from '../db/index.ts';

/** An entry as it was written, with who acted taken apart. */
export interface ObjectEntry {
  readonly seq: number;
  readonly at: Date;
  readonly actor: Actor | undefined;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const ENTRIES_MAX = 500;

/** What was done to one object, oldest first. `object` is its wire id; the tenant is the transaction's. */
export async function entriesOf(tx: Tx, tenantId: string, object: string): Promise<ObjectEntry[]> {
  const { rows } = await tx.execute<{
    seq: string;
    at: string;
    actor: string;
    action: string;
    data: Readonly<Record<string, unknown>>;
  }>(
    sql`select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, action, data
          from audit.log where tenant_id = ${tenantId} and object = ${object}
         order by seq limit ${ENTRIES_MAX}`,
  );
  return rows.map(({ seq, at, actor, action, data }) => ({
    seq: Number(seq),
    at: new Date(at),
    actor: readActor(actor),
    action,
    data,
  }));
}
