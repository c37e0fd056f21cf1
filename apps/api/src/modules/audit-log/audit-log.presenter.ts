import type { z } from 'zod';

import { readActor } from '../../platform/context/index.ts';
import type { Actor } from '../../platform/context/index.ts';
import type { AuditRow } from './audit-log.repository.ts';
import type { auditEntrySchema } from './audit-log.schemas.ts';

type Entry = z.infer<typeof auditEntrySchema>;

/** Who an entry names; what names nobody was done by the product. */
export function actorOf(row: AuditRow): Actor {
  return readActor(row.actor) ?? { kind: 'system', id: row.actor };
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
