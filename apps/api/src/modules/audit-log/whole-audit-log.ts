import { sql } from 'drizzle-orm';

import type { WholeTable } from '../../platform/db/index.ts';
import { listAuditRows } from './audit-log.repository.ts';

const AT_ONCE = 500;

/** The whole chain, newest first, with the hashed text of each entry: `sha256(utf8(hashed) ‖ prev)` is `hash`. */
export const wholeAuditLog: WholeTable = {
  table: 'audit.log',
  async count(tx, tenantId) {
    const { rows } = await tx.execute<{ count: number }>(
      sql`select count(*)::int as count from audit.log where tenant_id = ${tenantId}::uuid`,
    );
    return rows[0]?.count ?? 0;
  },
  async *objects(db, tenantId) {
    let below: string | undefined;
    do {
      const rows = await db.withTenant(tenantId, (tx) => listAuditRows(tx, tenantId, {}, AT_ONCE, below));
      for (const { seq, hashed, prev, hash } of rows) yield { seq: Number(seq), hashed, prev, hash };
      below = rows.length === AT_ONCE ? rows.at(-1)?.seq : undefined;
    } while (below !== undefined);
  },
};
