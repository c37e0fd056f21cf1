import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

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

/** Entries checked in one statement: about two seconds, far from the role's statement timeout. */
const RANGE = 100_000;
const FINDINGS_MAX = 100;

export interface VerifyOptions {
  /** A head kept outside the database, to find what was rewritten together with the database's own. */
  readonly exported?: AuditHead | undefined;
  /** First entry to check; the whole chain unless given. */
  readonly fromSeq?: number;
  /** Entries per statement; for tests. */
  readonly range?: number;
}

/**
 * Checks a tenant's whole chain, and against an exported head when one is given. An empty answer means it is whole; at
 * most about 100 findings are returned. Reads every entry of the tenant: a job's work, not a request's.
 */
export async function verifyAudit(
  db: Database,
  tenantId: string,
  { exported, fromSeq = 1, range = RANGE }: VerifyOptions = {},
): Promise<readonly AuditFinding[]> {
  const ask = (query: SQL): Promise<readonly AuditFinding[]> => inChain(db, tenantId, (tx) => findingsOf(tx, query));
  const length = await inChain(db, tenantId, (tx) => lengthOf(tx, tenantId));
  const findings: AuditFinding[] = [];
  for (let from = fromSeq; from <= length && findings.length < FINDINGS_MAX; from += range) {
    findings.push(
      ...(await ask(sql`select seq, problem from audit.verify_range(${tenantId}::uuid, ${from}, ${from + range - 1})`)),
    );
  }
  const known = exported ? sql`${exported.seq}::bigint, decode(${exported.hash}, 'hex')` : sql`null, null`;
  findings.push(...(await ask(sql`select seq, problem from audit.verify_end(${tenantId}::uuid, ${known})`)));
  return findings;
}

/** The installation's chain is read without a tenant, any other inside its tenant. */
function inChain<T>(db: Database, tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return tenantId === INSTALLATION_CHAIN ? db.withSystem(work) : db.withTenant(tenantId, work);
}

async function lengthOf(tx: Tx, tenantId: string): Promise<number> {
  const { rows } = await tx.execute<{ seq: string | null }>(sql`select audit.length(${tenantId}::uuid) as seq`);
  return Number(rows[0]?.seq ?? 0);
}

async function findingsOf(tx: Tx, query: SQL): Promise<readonly AuditFinding[]> {
  const { rows } = await tx.execute<{ seq: string; problem: AuditProblem }>(query);
  return rows.map(({ seq, problem }) => ({ seq: Number(seq), problem }));
}
