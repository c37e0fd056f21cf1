import { boolean, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

import { app } from '../db/schema-kit.ts';

/**
 * Where an operator set a flag otherwise than the code does: for the installation (company `INSTALLATION`) or for one
 * company, in both modes. Global: switches of the installation, read before a company is known.
 */
export const flagOverrides = app.table(
  'flag_overrides',
  {
    name: text('name').notNull(),
    companyId: uuid('company_id').notNull(),
    isOn: boolean('is_on').notNull(),
    reason: text('reason').notNull(),
    setBy: text('set_by').notNull(),
    setAt: timestamp('set_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.name, t.companyId] })],
);
