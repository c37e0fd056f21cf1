import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, idColumn, tenantIdColumn, updatedAtColumn } from '../../platform/db/schema-kit.ts';
import { users } from '../users/users.tables.ts';

/** One notice to one person about one thing that happened in a company. */
export const notifications = app.table(
  'notifications',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind').notNull(),
    /** What made it, as an event's id: the same thing tells a person once. */
    source: text('source').notNull(),
    /** Wire id of what it is about. */
    objectId: text('object_id').notNull(),
    /** Short facts its words need: number, name, amount. */
    facts: jsonb('facts').$type<Readonly<Record<string, string>>>().notNull(),
    createdAt: createdAtColumn(),
    readAt: timestamp('read_at', { withTimezone: true }),
    /** When a digest took it. */
    digestedAt: timestamp('digested_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('notifications_source_key').on(t.tenantId, t.userId, t.source, t.kind),
    index('notifications_of_user').on(t.tenantId, t.userId, t.id),
    index('notifications_unread')
      .on(t.tenantId, t.userId, t.id)
      .where(sql`${t.readAt} is null`),
  ],
);

/** What a person wants to hear of one company, and how. No row: the defaults of each kind, no digest. */
export const notificationPreferences = app.table(
  'notification_preferences',
  {
    tenantId: tenantIdColumn(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    /** Kinds that differ from their defaults: `{ invoice_rejected: { in_app: true, email: false } }`. */
    channels: jsonb('channels')
      .$type<Readonly<Record<string, { in_app: boolean; email: boolean; whatsapp?: boolean }>>>()
      .notNull(),
    digest: text('digest', { enum: ['off', 'daily', 'weekly'] }).notNull(),
    /** Hour of the day in `time_zone`, and day of the week (1 Monday) of a weekly one. */
    digestHour: integer('digest_hour').notNull(),
    digestWeekday: integer('digest_weekday').notNull(),
    timeZone: text('time_zone').notNull(),
    /** When the next digest is due; the worker takes what is due. */
    digestDueAt: timestamp('digest_due_at', { withTimezone: true }),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId] }),
    index('notification_preferences_due').on(t.digestDueAt),
    check('notification_preferences_digest', sql`${t.digest} in ('off', 'daily', 'weekly')`),
    check('notification_preferences_hour', sql`${t.digestHour} between 0 and 23`),
    check('notification_preferences_weekday', sql`${t.digestWeekday} between 1 and 7`),
  ],
);
