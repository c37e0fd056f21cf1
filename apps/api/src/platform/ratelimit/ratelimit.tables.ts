import { bigint, text } from 'drizzle-orm/pg-core';

import { app } from '../db/schema-kit.ts';

/** GCRA state: the theoretical arrival time per key, in microseconds since 1970. Unlogged: losing it forgives, never blocks. */
export const rateLimits = app.table('rate_limits', {
  key: text('key').primaryKey(),
  tat: bigint('tat', { mode: 'number' }).notNull(),
});
