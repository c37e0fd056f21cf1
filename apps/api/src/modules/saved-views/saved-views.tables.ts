import { sql } from 'drizzle-orm';
import { boolean, check, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, idColumn, tenantIdColumn, updatedAtColumn } from '../../platform/db/schema-kit.ts';
import { LISTS } from './saved-views.schemas.ts';

/** Filters of a list under a name, of one person, shown to others when shared. */
export const savedViews = app.table(
  'saved_views',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    list: text('list', { enum: LISTS }).notNull(),
    name: text('name').notNull(),
    /** Search part of the list's address. */
    query: text('query').notNull(),
    isShared: boolean('is_shared').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('saved_views_name_key').on(t.tenantId, t.createdBy, t.list, sql`lower(${t.name})`),
    index('saved_views_list').on(t.tenantId, t.list, t.createdAt),
    check('saved_views_list_known', sql.raw(`list in (${LISTS.map((list) => `'${list}'`).join(', ')})`)),
  ],
);
