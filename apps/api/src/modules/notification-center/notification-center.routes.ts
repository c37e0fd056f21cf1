import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { TimeZoneUnknown } from './notification-center.errors.ts';
import {
  listNotificationsQuery,
  markReadBody,
  notificationCountSchema,
  notificationListSchema,
  preferencesSchema,
  replacePreferencesBody,
} from './notification-center.schemas.ts';
import { readPreferences, savePreferences } from './preferences.ts';
import { countNotifications, markNotificationsRead, readNotifications } from './read-notifications.ts';

const plain = {
  tag: 'Notifications',
  permission: 'notifications:read',
  rate: 'read',
  idempotency: 'none',
  errors: [],
} as const;

/** Notices of a company to the person who is signed in, and what they want to hear. A program has none. */
export const notificationOperations: readonly Operation[] = [
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/notifications',
    operationId: 'listNotifications',
    summary: 'List notices',
    description: 'Newest first.',
    query: listNotificationsQuery,
    responses: { 200: notificationListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readNotifications(ctx, input.query, input.language) }),
  }),
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/notifications/count',
    operationId: 'countNotifications',
    summary: 'Count unread notices',
    responses: { 200: notificationCountSchema },
    handler: async (ctx) => ({
      status: 200,
      body: { object: 'notification_count', unread: await countNotifications(ctx) },
    }),
  }),
  tenantOperation({
    ...plain,
    method: 'POST',
    path: '/v1/notifications/read',
    operationId: 'markNotificationsRead',
    summary: 'Mark notices as read',
    permission: 'notifications:write',
    rate: 'write',
    body: markReadBody,
    responses: { 200: notificationCountSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: { object: 'notification_count', unread: await markNotificationsRead(ctx, input.body) },
    }),
  }),
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/notification-preferences',
    operationId: 'getNotificationPreferences',
    summary: 'Get what you hear and how',
    responses: { 200: preferencesSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readPreferences(ctx, input.language) }),
  }),
  tenantOperation({
    ...plain,
    method: 'PUT',
    path: '/v1/notification-preferences',
    operationId: 'replaceNotificationPreferences',
    summary: 'Set what you hear and how',
    permission: 'notifications:write',
    rate: 'write',
    errors: [TimeZoneUnknown],
    body: replacePreferencesBody,
    responses: { 200: preferencesSchema },
    handler: async (ctx, input) => ({ status: 200, body: await savePreferences(ctx, input.body, input.language) }),
  }),
];
