import type { z } from 'zod';

import type { AuditRow } from './audit-log.repository.ts';
import type { auditEntrySchema } from './audit-log.schemas.ts';

type Entry = z.infer<typeof auditEntrySchema>;

/** The actor a chain names as `kind:id`. */
export function actorOf(row: AuditRow): { kind: Entry['actor']['kind']; id: string } {
  const [kind = '', ...rest] = row.actor.split(':');
  const id = rest.join(':');
  return { kind: kind === 'user' || kind === 'api_key' || kind === 'operator' ? kind : 'system', id };
}

export function presentEntry(row: AuditRow, names: ReadonlyMap<string, string>): Entry {
  const { changes, ...data } = row.data;
  const actor = actorOf(row);
  return {
    object: 'audit_entry',
    seq: Number(row.seq),
    at: row.at,
    actor: { ...actor, name: names.get(actor.id) ?? null },
    action: row.action,
    object_id: row.object === '' ? null : row.object,
    changes: readChanges(changes),
    data,
    hash: row.hash,
  };
}

/** What `changesOf` wrote; entries older than it have none. */
function readChanges(value: unknown): Entry['changes'] {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value).flatMap(([field, change]: [string, unknown]) =>
    typeof change === 'object' && change !== null && 'before' in change && 'after' in change
      ? [[field, { before: change.before, after: change.after }] as const]
      : [],
  );
  return Object.fromEntries(entries);
}
