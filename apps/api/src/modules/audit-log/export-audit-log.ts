import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import { csvLine } from '../../platform/csv/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Answer } from '../../platform/http/index.ts';
import { actorNames } from './actor-names.ts';
import { AuditExportTooLarge } from './audit-log.errors.ts';
import { actorOf, presentEntry } from './audit-log.presenter.ts';
import { listAuditRows } from './audit-log.repository.ts';
import type { AuditRow } from './audit-log.repository.ts';
import type { exportAuditQuery } from './audit-log.schemas.ts';

const ENTRIES_MAX = 20_000;
const COLUMNS = ['seq', 'at', 'actor_kind', 'actor', 'actor_name', 'action', 'object', 'changes', 'data', 'hash'];

/** The matching entries as a file, newest first; the download is an entry itself. @throws `audit_export_too_large` */
export async function exportAuditLog(ctx: Context, query: z.infer<typeof exportAuditQuery>): Promise<Answer> {
  const { format, ...filters } = query;
  const { rows, names } = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const found = await listAuditRows(tx, ctx.tenantId, filters, ENTRIES_MAX + 1);
    if (found.length > ENTRIES_MAX) throw AuditExportTooLarge();
    const actors = found.map((row) => actorOf(row).id);
    await audit(tx, ctx, {
      action: 'audit_log.exported',
      object: '',
      data: { format, filters, entries: found.length },
    });
    return { rows: found, names: await actorNames(tx, ctx.tenantId, actors) };
  });
  const text = format === 'csv' ? csv(rows, names) : ndjson(rows);
  const day = ctx.clock().toISOString().slice(0, 10);
  return {
    status: 200,
    file: {
      bytes: Buffer.from(text, 'utf8'),
      contentType: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
      name: `bitacora-${day}.${format}`,
    },
  };
}

function csv(rows: readonly AuditRow[], names: ReadonlyMap<string, string>): string {
  const lines = rows.map((row) => {
    const { seq, at, actor, action, object_id, changes, data, hash } = presentEntry(row, names);
    return csvLine([
      String(seq),
      at,
      actor.kind,
      actor.id,
      actor.name ?? '',
      action,
      object_id ?? '',
      changes ? JSON.stringify(changes) : '',
      JSON.stringify(data),
      hash,
    ]);
  });
  return `\uFEFF${[csvLine(COLUMNS), ...lines].join('')}`;
}

function ndjson(rows: readonly AuditRow[]): string {
  return rows
    .map(({ seq, hashed, prev, hash }) => `${JSON.stringify({ seq: Number(seq), hashed, prev, hash })}\n`)
    .join('');
}
