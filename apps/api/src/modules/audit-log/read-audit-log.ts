import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { actorNames } from './actor-names.ts';
import { actorOf, presentEntry } from './audit-log.presenter.ts';
import { listAuditRows } from './audit-log.repository.ts';
import type { listAuditQuery } from './audit-log.schemas.ts';

const LIST = 'audit_log';

/** A page of the company's audit log, newest first. */
export async function readAuditLog(ctx: Context, query: z.infer<typeof listAuditQuery>) {
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, query.cursor);
  const { rows, names } = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const found = await listAuditRows(tx, ctx.tenantId, query, query.limit + 1, after?.at);
    return {
      rows: found,
      names: await actorNames(
        tx,
        ctx.tenantId,
        found.map((row) => actorOf(row).id),
      ),
    };
  });
  return page({
    rows,
    limit: query.limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.seq, id: row.hash }),
    present: (row) => presentEntry(row, names),
  });
}
