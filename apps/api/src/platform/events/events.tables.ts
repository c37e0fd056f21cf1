import { index, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, idColumn, tenantIdColumn } from '../db/schema-kit.ts';

/** The outbox: what happened to a tenant's objects, written with the change itself. */
export const events = app.table(
  'events',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    /** `<noun>.<verb in past>`, as `invoice.stamped`. */
    type: text('type').notNull(),
    /** Wire id of the object, as `inv_…`. */
    objectId: text('object_id').notNull(),
    /** The object as the API showed it at that moment. */
    object: jsonb('object').$type<EventObject>().notNull(),
    requestId: text('request_id').notNull(),
    /** Who did it, as the audit log writes it: `user:usr_…`. Empty on events older than this column. */
    actor: text('actor').notNull().default(''),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('events_type').on(t.tenantId, t.type, t.id),
    index('events_object').on(t.tenantId, t.objectId, t.id),
  ],
);

/** A wire object: names its type and its id. */
export interface EventObject {
  readonly object: string;
  readonly id: string;
  readonly [field: string]: unknown;
}
