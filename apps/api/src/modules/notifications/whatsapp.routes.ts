import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { WhatsAppOff } from './messages.errors.ts';
import {
  replaceWhatsAppSettingsBody,
  templateQuery,
  whatsAppSettingsSchema,
  whatsAppTemplateListSchema,
} from './messages.schemas.ts';
import { readWhatsAppSettings, saveWhatsAppSettings } from './save-whatsapp-settings.ts';
import { previewWhatsApp } from './whatsapp/preview-whatsapp.ts';

const plain = { tag: 'Messages', rate: 'read', idempotency: 'none', errors: [] } as const;

/** Whether a company writes to its customers by WhatsApp, and what it says. */
export const whatsAppOperations: readonly Operation[] = [
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/whatsapp-settings',
    operationId: 'getWhatsAppSettings',
    summary: 'Get the WhatsApp settings',
    permission: 'mail:read',
    responses: { 200: whatsAppSettingsSchema },
    handler: async (ctx) => ({ status: 200, body: await readWhatsAppSettings(ctx) }),
  }),
  tenantOperation({
    ...plain,
    method: 'PUT',
    path: '/v1/whatsapp-settings',
    operationId: 'replaceWhatsAppSettings',
    summary: 'Set the WhatsApp settings',
    permission: 'mail:write',
    rate: 'write',
    errors: [WhatsAppOff],
    body: replaceWhatsAppSettingsBody,
    responses: { 200: whatsAppSettingsSchema },
    handler: async (ctx, input) => ({ status: 200, body: await saveWhatsAppSettings(ctx, input.body) }),
  }),
  tenantOperation({
    ...plain,
    method: 'GET',
    path: '/v1/whatsapp-templates',
    operationId: 'listWhatsAppTemplates',
    summary: 'List the WhatsApp messages Kita sends',
    description: 'With example data. Their words are approved by Meta and the same for every company.',
    permission: 'mail:read',
    query: templateQuery,
    responses: { 200: whatsAppTemplateListSchema },
    handler: async (_ctx, input) => ({
      status: 200,
      body: { object: 'list', data: previewWhatsApp(input.query.language), has_more: false, next_cursor: null },
    }),
  }),
];
