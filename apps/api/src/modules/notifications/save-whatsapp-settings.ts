import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { findWhatsAppSettings, upsertWhatsAppSettings } from './channel-settings.repository.ts';
import { WhatsAppOff } from './messages.errors.ts';
import { isWhatsAppAvailable, presentWhatsAppSettings } from './messages.presenter.ts';
import type { replaceWhatsAppSettingsBody } from './messages.schemas.ts';

export async function readWhatsAppSettings(ctx: Context) {
  const row = await ctx.db.withTenant(ctx.tenantId, (tx) => findWhatsAppSettings(tx, ctx.tenantId));
  return presentWhatsAppSettings(ctx, row);
}

/** Turns WhatsApp on or off for the company. @throws `whatsapp_off` when the installation has no number to turn on */
export async function saveWhatsAppSettings(ctx: Context, input: z.infer<typeof replaceWhatsAppSettingsBody>) {
  if (input.on && !isWhatsAppAvailable(ctx)) throw WhatsAppOff();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = presentWhatsAppSettings(ctx, await findWhatsAppSettings(tx, ctx.tenantId));
    const row = await upsertWhatsAppSettings(tx, {
      tenantId: ctx.tenantId,
      isOn: input.on,
      sendsInvoices: input.sends_invoices,
      language: input.language,
      updatedAt: ctx.clock(),
    });
    const after = presentWhatsAppSettings(ctx, row);
    await audit(tx, ctx, {
      action: 'whatsapp_settings.updated',
      object: encodeId('ten', ctx.tenantId),
      changes: changesOf(before, after),
    });
    return after;
  });
}
