import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, tenantIdColumn, updatedAtColumn } from '../../platform/db/schema-kit.ts';

/** The demo content of a test company: one load at a time, with how far it is. No row, no demo content. */
export const demoContents = app.table(
  'demo_contents',
  {
    tenantId: tenantIdColumn(),
    /** Names this load; external ids of what it makes begin with it. */
    batch: uuid('batch').notNull(),
    state: text('state', { enum: ['loading', 'loaded', 'removing'] }).notNull(),
    done: integer('done').notNull().default(0),
    total: integer('total').notNull(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId] }),
    check('demo_contents_state_known', sql`${t.state} in ('loading', 'loaded', 'removing')`),
  ],
);

/** What a load made, by its name in `demo-plan.ts`: exactly this is taken away again. */
export const demoItems = app.table(
  'demo_items',
  {
    tenantId: tenantIdColumn(),
    kind: text('kind', { enum: ['customer', 'product', 'invoice'] }).notNull(),
    name: text('name').notNull(),
    /** Absent when the company's data do not allow this one (a rule of SAT refused it). */
    objectId: uuid('object_id'),
    /** Sealed generation it had then: a person who issued it since made it theirs. */
    generation: integer('generation').notNull().default(0),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.kind, t.name] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [demoContents.tenantId] }),
    check('demo_items_kind_known', sql`${t.kind} in ('customer', 'product', 'invoice')`),
  ],
);
