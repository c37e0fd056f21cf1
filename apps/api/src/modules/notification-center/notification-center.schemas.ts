import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import { KIND_NAMES } from './kinds.ts';

const kind = z.enum(KIND_NAMES);

export const notificationSchema = z
  .object({
    object: z.literal('notification'),
    id: z.string().meta({ examples: ['ntf_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    kind: z.string().meta({ examples: ['invoice_rejected'] }),
    title: z.string().describe('In the language asked for.'),
    detail: z.string(),
    about: z.string().describe('Id of what it is about.'),
    path: z.string().describe("Where it is in the app, under the company's address."),
    needs_action: z.boolean(),
    created_at: z.iso.datetime(),
    read_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notification' })
  .describe('A notice to the person who is signed in.');

export const notificationListSchema = listSchema(notificationSchema, 'NotificationList');

export const listNotificationsQuery = z.strictObject({
  ...listQueryFields,
  unread: z.stringbool().default(false).describe('Only those not read yet.'),
});

export const notificationCountSchema = z
  .object({ object: z.literal('notification_count'), unread: z.number().int() })
  .meta({ id: 'NotificationCount' })
  .describe('How many notices wait.');

export const markReadBody = z
  .strictObject({
    ids: z
      .union([z.literal('all'), z.array(z.string().max(64)).min(1).max(100)])
      .describe('Notices to mark, or `all`. Those of others are left alone.'),
  })
  .meta({ id: 'MarkNotificationsRead' });

const digestFields = {
  frequency: z.enum(['off', 'daily', 'weekly']),
  hour: z.number().int().min(0).max(23).describe('Hour of the day in the zone.'),
  weekday: z.number().int().min(1).max(7).describe('1 Monday to 7 Sunday; for weekly ones.'),
  time_zone: z
    .string()
    .max(60)
    .meta({ examples: ['America/Mexico_City'] }),
};

export const preferencesSchema = z
  .object({
    object: z.literal('notification_preferences'),
    whatsapp_available: z
      .boolean()
      .describe('Whether notices by WhatsApp arrive: the telephone of the person is confirmed.'),
    kinds: z.array(
      z.object({ kind, label: z.string(), in_app: z.boolean(), email: z.boolean(), whatsapp: z.boolean() }),
    ),
    digest: z.object({ ...digestFields, next_at: z.iso.datetime().nullable() }),
  })
  .meta({ id: 'NotificationPreferences' })
  .describe('What the signed-in person hears of this company, and how.');

export const replacePreferencesBody = z
  .strictObject({
    kinds: z
      .array(z.strictObject({ kind, in_app: z.boolean(), email: z.boolean(), whatsapp: z.boolean().default(false) }))
      .max(KIND_NAMES.length),
    digest: z.strictObject(digestFields),
  })
  .meta({ id: 'ReplaceNotificationPreferences' });
