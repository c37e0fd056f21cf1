import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';

export interface AuditFilters {
  /** `noun.verb`, or `noun.*`. */
  readonly action?: string | undefined;
  /** Wire id of a person or key. */
  readonly actor?: string | undefined;
  readonly object?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface AuditRow {
  readonly seq: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly prev: string;
  readonly hash: string;
  /** The text whose UTF-8 bytes, followed by `prev`, give `hash` (audit.row_hash). */
  readonly hashed: string;
}

/** Newest first. The numbers of a chain have no gaps, so a page begins below the last one shown. */
export async function listAuditRows(
  tx: Tx,
  tenantId: string,
  filters: AuditFilters,
  limit: number,
  belowSeq?: string,
): Promise<readonly AuditRow[]> {
  const conditions = [...where(tenantId, filters), ...(belowSeq === undefined ? [] : [sql`seq < ${belowSeq}::bigint`])];
  const { rows } = await tx.execute<AuditRow & Record<string, unknown>>(sql`
    select l.*, jsonb_build_array(tenant_id, seq::bigint, l.at, l.actor, l.action, l.object, l.data)::text as hashed
      from (
        select tenant_id, seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
               actor, action, object, data, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash, seq as number
          from audit.log where ${sql.join(conditions, sql` and `)} order by number desc limit ${limit}
      ) l order by l.number desc`);
  return rows;
}

/** The last entry of the chain. */
export async function auditHead(tx: Tx, tenantId: string): Promise<{ seq: number; hash: string } | undefined> {
  const { rows } = await tx.execute<{ seq: string; hash: string }>(
    sql`select seq, encode(hash, 'hex') as hash from audit.head where tenant_id = ${tenantId}::uuid`,
  );
  const [row] = rows;
  return row && { seq: Number(row.seq), hash: row.hash };
}

function where(tenantId: string, filters: AuditFilters): SQL[] {
  const { action, actor, object, from, to } = filters;
  return [
    sql`tenant_id = ${tenantId}::uuid`,
    ...(action === undefined ? [] : [actionIs(action)]),
    ...(actor === undefined ? [] : [sql`actor in (${`user:${actor}`}, ${`api_key:${actor}`}, ${`operator:${actor}`})`]),
    ...(object === undefined ? [] : [sql`object = ${object}`]),
    ...(from === undefined ? [] : [sql`at >= ${from}::timestamptz`]),
    ...(to === undefined ? [] : [sql`at < ${to}::timestamptz`]),
  ];
}

/** In the collation of the index. `/` follows `.` in ASCII, so the range holds exactly the noun's actions. */
function actionIs(action: string): SQL {
  if (!action.endsWith('.*')) return sql`action collate "C" = ${action}`;
  const noun = action.slice(0, -2);
  return sql`action collate "C" >= ${`${noun}.`} and action collate "C" < ${`${noun}/`}`;
}
