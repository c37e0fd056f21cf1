import { membersWith } from '../modules/members/index.ts';
import { sendEmail } from '../modules/notifications/index.ts';
import { findTenant } from '../modules/tenants/index.ts';
import { DISABLED_AFTER_MS } from '../modules/webhook-endpoints/index.ts';
import type { TellOwner } from '../modules/webhook-endpoints/index.ts';
import { MEXICO_CITY } from '../platform/civil-day/index.ts';
import { encodeId } from '../platform/ids/index.ts';

/** Mails whoever may change webhooks when an endpoint begins to fail for good, and when it was switched off. */
export const tellOwnerOfWebhook: TellOwner = async (tx, ctx, endpoint, about, lastFailure) => {
  const tenant = await findTenant(tx, ctx.tenantId);
  if (!tenant) return;
  const id = encodeId('whe', endpoint.id);
  const at = ctx.clock();
  const common = {
    company: tenant.tradeName ?? tenant.legalName,
    host: new URL(endpoint.url).hostname,
    last_failure: lastFailure,
    time_zone: MEXICO_CITY,
    url: `${ctx.services.config.KITA_PUBLIC_URL}/${encodeId('ten', tenant.id)}/settings/webhooks/${id}`,
  };
  const clockStartedAt = endpoint.clockStartedAt ?? at;
  for (const owner of await membersWith(tx, ctx.tenantId, 'webhooks:write')) {
    const to = { address: owner.emailDisplay, name: owner.name };
    const mail = { to, language: owner.language, tenantId: ctx.tenantId, objectId: id };
    const once = `webhook_${about}:${id}:${clockStartedAt.toISOString()}:${owner.id}`;
    if (about === 'failing') {
      const since = (endpoint.failingSince ?? at).toISOString();
      const disabledAt = new Date(clockStartedAt.getTime() + DISABLED_AFTER_MS).toISOString();
      const data = { ...common, since, disabled_at: disabledAt };
      await sendEmail(tx, ctx, { ...mail, once, template: 'webhook_failing', data });
    } else {
      await sendEmail(tx, ctx, {
        ...mail,
        once,
        template: 'webhook_disabled',
        data: { ...common, at: at.toISOString() },
      });
    }
  }
};
