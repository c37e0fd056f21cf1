import { primaryKey, text } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, tenantIdColumn } from '../../platform/db/schema-kit.ts';

/** Advice a person does not want to see again, in this company, on any machine. */
export const dashboardDismissals = app.table(
  'dashboard_dismissals',
  {
    tenantId: tenantIdColumn(),
    /** Wire id of who dismissed it. */
    actorId: text('actor_id').notNull(),
    name: text('name', { enum: ['checklist'] }).notNull(),
    createdAt: createdAtColumn(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.actorId, t.name] })],
);
