import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import type { MailSettingsRow, WhatsAppSettingsRow } from './channel-settings.repository.ts';
import type { MessageRow, SuppressionRow } from './messages.repository.ts';
import type {
  mailSettingsSchema,
  messageSchema,
  suppressionSchema,
  whatsAppSettingsSchema,
} from './messages.schemas.ts';

const iso = (at: Date | null) => at?.toISOString() ?? null;

export function presentMessage(row: MessageRow, livemode: boolean): z.infer<typeof messageSchema> {
  return {
    object: 'message',
    id: encodeId('msg', row.id),
    livemode,
    channel: row.channel,
    template: row.template,
    to: row.recipient,
    language: row.language,
    about: row.objectId,
    state: row.state,
    error_code: row.errorCode,
    created_at: row.createdAt.toISOString(),
    sent_at: iso(row.sentAt),
    delivered_at: iso(row.deliveredAt),
    opened_at: iso(row.openedAt),
    bounced_at: iso(row.bouncedAt),
    complained_at: iso(row.complainedAt),
  };
}

export function presentSuppression(row: SuppressionRow, livemode: boolean): z.infer<typeof suppressionSchema> {
  return {
    object: 'suppression',
    id: encodeId('sup', row.id),
    livemode,
    channel: row.channel,
    address: row.address,
    reason: row.reason,
    detail: row.detail,
    created_at: row.createdAt.toISOString(),
    removed_at: iso(row.removedAt),
    removed_reason: row.removedReason,
  };
}

/** Settings as they apply, also when nothing was saved yet. */
export function presentMailSettings(
  ctx: { readonly tenantId: string; readonly livemode: boolean },
  fromAddress: string,
  row: MailSettingsRow | undefined,
): z.infer<typeof mailSettingsSchema> {
  return {
    object: 'mail_settings',
    id: encodeId('ten', ctx.tenantId),
    livemode: ctx.livemode,
    from_name: row?.fromName ?? null,
    from_address: fromAddress,
    reply_to: row?.replyTo ?? null,
    message: row?.message ?? null,
    language: row?.language ?? 'es',
    sends_invoices: row?.sendsInvoices ?? false,
    version: row?.version ?? 1,
    updated_at: iso(row?.updatedAt ?? null),
  };
}

/** The same for WhatsApp. `number` is the installation's; test companies write to the sandbox, which needs none. */
export function presentWhatsAppSettings(
  ctx: Pick<Context, 'tenantId' | 'livemode' | 'services'>,
  row: WhatsAppSettingsRow | undefined,
): z.infer<typeof whatsAppSettingsSchema> {
  return {
    object: 'whatsapp_settings',
    id: encodeId('ten', ctx.tenantId),
    livemode: ctx.livemode,
    available: isWhatsAppAvailable(ctx),
    number: ctx.livemode ? ctx.services.whatsapp.number : null,
    on: row?.isOn ?? false,
    sends_invoices: row?.sendsInvoices ?? false,
    language: row?.language ?? 'es',
    version: row?.version ?? 1,
    updated_at: iso(row?.updatedAt ?? null),
  };
}

/** Whether this company can write to its customers at all: live ones need a number of the installation. */
export function isWhatsAppAvailable({ livemode, services }: Pick<Context, 'livemode' | 'services'>): boolean {
  return !livemode || services.whatsapp.main !== undefined;
}
