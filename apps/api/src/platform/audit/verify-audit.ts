import { sql } from 'drizzle-orm';

import type { Database, Tx } from '../db/index.ts';
import { INSTALLATION_CHAIN } from './audit.ts';

/** What a chain ended with at some moment, kept outside the database. */
export interface AuditHead {
  readonly tenantId: string;
  readonly seq: number;
  /** Hex. */
  readonly hash: string;
}

/**
 * One thing wrong with a chain. `row_changed`: the entry's content does not give its hash. `gap`: entries before it are
 * missing. `prev_mismatch`: it does not continue the one before. `tail_truncated`: the last entries are missing.
 * `head_missing`: the chain's head was removed. `exported_head_mismatch`: the chain does not contain an entry that was
 * exported, so it was rewritten or cut from end to end.
 */
export type AuditProblem =
  | 'row_changed'
  | 'gap'
  | 'prev_mismatch'
  | 'tail_truncated'
  | 'head_missing'
  | 'exported_head_mismatch';

export interface AuditFinding {
  readonly seq: number;
  readonly problem: AuditProblem;
}

/**
 * Checks a tenant's whole chain, and against an exported head when one is given. An empty answer means it is whole; at
 * most 100 findings are returned. Reads every entry of the tenant: a job's work, not a request's.
 */
export async function verifyAudit(
  db: Database,
  tenantId: string,
  exported?: AuditHead,
): Promise<readonly AuditFinding[]> {
  const known = exported ? sql`${exported.seq}::bigint, decode(${exported.hash}, 'hex')` : sql`null, null`;
  const check = async (tx: Tx): Promise<readonly AuditFinding[]> => {
    const result = await tx.execute<{ seq: string; problem: AuditProblem }>(
      sql`select seq, problem from audit.verify(${tenantId}::uuid, ${known})`,
    );
    return result.rows.map(({ seq, problem }) => ({ seq: Number(seq), problem }));
  };
  return tenantId === INSTALLATION_CHAIN ? db.withSystem(check) : db.withTenant(tenantId, check);
}
