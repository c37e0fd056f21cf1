import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { envelopeChecks, envelopeColumns } from '../../platform/crypto/envelope-columns.ts';
import {
  app,
  createdAtColumn,
  idColumn,
  tenantIdColumn,
  updatedAtColumn,
  versionColumn,
} from '../../platform/db/schema-kit.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/**
 * What was or will be sent to one address. Mail about a person's own account belongs to no tenant: it is kept under the
 * installation's id (all zeros), as its audit entries are.
 */
export const messages = app.table(
  'messages',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    channel: text('channel', { enum: ['email', 'whatsapp'] }).notNull(),
    template: text('template').notNull(),
    language: text('language', { enum: ['es', 'en'] }).notNull(),
    /** Address as given, or telephone in E.164. */
    recipient: text('recipient').notNull(),
    recipientName: text('recipient_name').notNull(),
    /** Wire id of what the message is about, as `inv_…`. */
    objectId: text('object_id'),
    state: text('state', { enum: ['queued', 'sending', 'sent', 'failed', 'suppressed'] }).notNull(),
    /** Grows with each claim: the fencing token. */
    attempt: integer('attempt').notNull().default(0),
    /** Of one being sent: until then the attempt may still be alive. Of one that waits: not before, as the provider said. */
    leaseUntil: instant('lease_until'),
    /** Answers that never came; each may have cost the receiver one copy, and there is a limit. */
    lostAnswers: integer('lost_answers').notNull().default(0),
    provider: text('provider'),
    providerId: text('provider_id'),
    /** Why it failed or was suppressed. */
    errorCode: text('error_code'),
    createdBy: text('created_by').notNull(),
    createdAt: createdAtColumn(),
    sentAt: instant('sent_at'),
    deliveredAt: instant('delivered_at'),
    openedAt: instant('opened_at'),
    bouncedAt: instant('bounced_at'),
    complainedAt: instant('complained_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('messages_created').on(t.tenantId, t.createdAt, t.id),
    index('messages_object').on(t.tenantId, t.objectId, t.id),
    // Whose a reply is: replies name a telephone, or the message they answer, and no company.
    index('messages_telephone')
      .on(t.recipient)
      .where(sql`${t.channel} = 'whatsapp'`),
    index('messages_whatsapp_id')
      .on(t.providerId)
      .where(sql`${t.channel} = 'whatsapp'`),
    check('messages_channel_known', sql`${t.channel} in ('email', 'whatsapp')`),
    check('messages_language_known', sql`${t.language} in ('es', 'en')`),
    check('messages_state_known', sql`${t.state} in ('queued', 'sending', 'sent', 'failed', 'suppressed')`),
  ],
);

/**
 * What a message says, in an envelope from the moment it is asked for until it is sent: links in it open accounts. The
 * HTTP role can write it and never read it; it is erased when the message reaches a final state.
 */
export const messageContents = app.table(
  'message_contents',
  {
    tenantId: tenantIdColumn(),
    messageId: uuid('message_id').notNull(),
    ...envelopeColumns(),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.messageId] }),
    foreignKey({ columns: [t.tenantId, t.messageId], foreignColumns: [messages.tenantId, messages.id] }),
    ...envelopeChecks('message_contents', t),
  ],
);

/** Addresses mail is not sent to any more, by tenant. A removed one stays, with who removed it and why. */
export const suppressions = app.table(
  'suppressions',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    channel: text('channel', { enum: ['email', 'whatsapp'] }).notNull(),
    /** Compared form: lower case, or the telephone in E.164. */
    address: text('address').notNull(),
    reason: text('reason', { enum: ['hard_bounce', 'spam_complaint', 'provider_refused', 'opted_out'] }).notNull(),
    /** What it was learnt from: the provider's words, an opt-out word. */
    detail: text('detail'),
    messageId: uuid('message_id'),
    createdAt: createdAtColumn(),
    removedAt: instant('removed_at'),
    removedBy: text('removed_by'),
    removedReason: text('removed_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('suppressions_in_force')
      .on(t.tenantId, t.channel, t.address)
      .where(sql`${t.removedAt} is null`),
    index('suppressions_address').on(t.channel, t.address),
    index('suppressions_created').on(t.tenantId, t.createdAt, t.id),
    check('suppressions_channel_known', sql`${t.channel} in ('email', 'whatsapp')`),
    check(
      'suppressions_reason_known',
      sql`${t.reason} in ('hard_bounce', 'spam_complaint', 'provider_refused', 'opted_out')`,
    ),
  ],
);

/** How a company's mail to its customers goes out. No row: nothing is sent by itself, and the company's own data are used. */
export const mailSettings = app.table('mail_settings', {
  tenantId: tenantIdColumn().primaryKey(),
  /** Name in the From line. */
  fromName: text('from_name'),
  replyTo: text('reply_to'),
  /** Words of the company in every invoice mail. */
  message: text('message'),
  language: text('language', { enum: ['es', 'en'] }).notNull(),
  /** Whether a stamped invoice goes to the customer's address by itself. */
  sendsInvoices: boolean('sends_invoices').notNull(),
  version: versionColumn(),
  createdAt: createdAtColumn(),
  updatedAt: updatedAtColumn(),
});

/** Whether a company writes to its customers by WhatsApp. No row: it does not. */
export const whatsAppSettings = app.table('whatsapp_settings', {
  tenantId: tenantIdColumn().primaryKey(),
  isOn: boolean('is_on').notNull(),
  /** Whether a stamped invoice goes to the customer's telephone by itself. */
  sendsInvoices: boolean('sends_invoices').notNull(),
  language: text('language', { enum: ['es', 'en'] }).notNull(),
  version: versionColumn(),
  createdAt: createdAtColumn(),
  updatedAt: updatedAtColumn(),
});
