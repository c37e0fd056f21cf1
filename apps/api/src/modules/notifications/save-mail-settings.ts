import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { presentMailSettings } from './messages.presenter.ts';
import { findMailSettings, upsertMailSettings } from './channel-settings.repository.ts';
import type { replaceMailSettingsBody } from './messages.schemas.ts';

export async function readMailSettings(ctx: Context) {
  const row = await ctx.db.withTenant(ctx.tenantId, (tx) => findMailSettings(tx, ctx.tenantId));
  return presentMailSettings(ctx, ctx.services.mail.sender.address, row);
}

/** Sets how the company's mail goes out; what is queued already goes out by the new settings. */
export async function saveMailSettings(ctx: Context, input: z.infer<typeof replaceMailSettingsBody>) {
  const { address } = ctx.services.mail.sender;
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = presentMailSettings(ctx, address, await findMailSettings(tx, ctx.tenantId));
    const row = await upsertMailSettings(tx, {
      tenantId: ctx.tenantId,
      fromName: input.from_name,
      replyTo: input.reply_to,
      message: input.message,
      language: input.language,
      sendsInvoices: input.sends_invoices,
      updatedAt: ctx.clock(),
    });
    const after = presentMailSettings(ctx, address, row);
    await audit(tx, ctx, {
      action: 'mail_settings.updated',
      object: encodeId('ten', ctx.tenantId),
      changes: changesOf(before, after),
    });
    return after;
  });
}
