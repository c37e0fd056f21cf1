import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import type { Sender } from './delivery-parts.ts';
import { SuppressionRemoved, SuppressionStands } from './messages.errors.ts';
import { presentSuppression } from './messages.presenter.ts';
import {
  listMessagesQuery,
  listSuppressionsQuery,
  mailSettingsSchema,
  messageListSchema,
  removeSuppressionBody,
  replaceMailSettingsBody,
  suppressionListSchema,
  suppressionSchema,
  templateListSchema,
  templateNames,
  templateQuery,
  templateSchema,
} from './messages.schemas.ts';
import { listTemplates, previewTemplate } from './preview-template.ts';
import { readMessages, readSuppressions } from './read-messages.ts';
import { removeSuppression } from './remove-suppression.ts';
import { readMailSettings, saveMailSettings } from './save-mail-settings.ts';

const TAG = 'Messages';
const plain = { tag: TAG, rate: 'read', idempotency: 'none', errors: [] } as const;

/** What was sent, to whom nothing is sent, and how it looks. `senderOf` is the composition root's. */
export const messageOperations = (senderOf: (ctx: Context) => Promise<Sender>): readonly Operation[] => [
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/messages',
    operationId: 'listMessages',
    summary: 'List messages',
    description: 'What was sent and what became of it, newest first.',
    permission: 'mail:read',
    query: listMessagesQuery,
    responses: { 200: messageListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readMessages(ctx, input.query) }),
  }),
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/suppressions',
    operationId: 'listSuppressions',
    summary: 'List addresses nothing is sent to',
    description: 'Hard bounces, complaints and opt-outs, newest first.',
    permission: 'mail:read',
    query: listSuppressionsQuery,
    responses: { 200: suppressionListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readSuppressions(ctx, input.query) }),
  }),
  tenantOperation({
    ...plain,
    method: 'POST',
    path: '/v1/suppressions/{id}/removal',
    operationId: 'removeSuppression',
    summary: 'Send to an address again',
    description: 'Takes the address off the list, here and at the provider. A complaint or an opt-out stands.',
    permission: 'mail:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [SuppressionRemoved, SuppressionStands],
    params: z.object({ id: z.string().max(64).describe('Suppression id (sup_…).') }),
    body: removeSuppressionBody,
    responses: { 200: suppressionSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentSuppression(await removeSuppression(ctx, input.params.id, input.body.reason), ctx.livemode),
    }),
  }),
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/mail-settings',
    operationId: 'getMailSettings',
    summary: 'Get the mail settings',
    permission: 'mail:read',
    responses: { 200: mailSettingsSchema },
    handler: async (ctx) => ({ status: 200, body: await readMailSettings(ctx) }),
  }),
  tenantOperation({
    ...plain,
    method: 'PUT',
    path: '/v1/mail-settings',
    operationId: 'replaceMailSettings',
    summary: 'Set the mail settings',
    permission: 'mail:write',
    rate: 'write',
    body: replaceMailSettingsBody,
    responses: { 200: mailSettingsSchema },
    handler: async (ctx, input) => ({ status: 200, body: await saveMailSettings(ctx, input.body) }),
  }),
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/notification-templates',
    operationId: 'listNotificationTemplates',
    summary: 'List the mails Kita sends',
    permission: 'mail:read',
    query: templateQuery,
    responses: { 200: templateListSchema },
    handler: async (_ctx, input) => ({
      status: 200,
      body: { object: 'list', data: listTemplates(input.query.language), has_more: false, next_cursor: null },
    }),
  }),
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/notification-templates/{id}',
    operationId: 'getNotificationTemplate',
    summary: 'Preview a mail',
    description: 'With example data and the brand of the company.',
    permission: 'mail:read',
    params: z.object({ id: z.enum(templateNames).describe('Name of the template.') }),
    query: templateQuery,
    responses: { 200: templateSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: previewTemplate(ctx, input.params.id, input.query.language, await senderOf(ctx)),
    }),
  }),
];
