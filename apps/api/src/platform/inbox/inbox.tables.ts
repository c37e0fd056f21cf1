import { jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { app } from '../db/schema-kit.ts';

/** What providers told us, before anything reads it. Global: whose it is may not be known yet. */
export const webhookInbox = app.table(
  'webhook_inbox',
  {
    id: uuid('id').primaryKey(),
    provider: text('provider').notNull(),
    /** The provider's own id of the event, or one made of what makes it unique. */
    eventId: text('event_id').notNull(),
    /** As it came; removed after 30 days. */
    payload: jsonb('payload').$type<unknown>(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    processedAt: timestamp('processed_at', { withTimezone: true }),
  },
  (t) => [uniqueIndex('webhook_inbox_event_key').on(t.provider, t.eventId)],
);
