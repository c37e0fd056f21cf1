import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { sendEmail } from '../notifications/index.ts';
import type { TemplateData } from '../notifications/index.ts';
import { deviceName } from './device-name.ts';
import type { Device } from './security-log.ts';
import type { UserRow } from './users.repository.ts';

export type SecurityNotice = TemplateData<'security_notice'>['event'];

/**
 * Tells the person by mail what happened to their account, so that a takeover does not go unseen. With `oncePerDay` the
 * same news is told once a day, for what an attacker could repeat at will.
 */
export async function mailSecurityNotice(
  tx: Tx,
  ctx: SystemContext,
  user: UserRow,
  event: SecurityNotice,
  from: Device,
  { oncePerDay = false } = {},
): Promise<void> {
  const at = ctx.clock().toISOString();
  const once = `security_notice:${event}:${encodeId('usr', user.id)}:${at.slice(0, 10)}`;
  await sendEmail(tx, ctx, {
    template: 'security_notice',
    to: { address: user.emailDisplay, name: user.name },
    language: user.language,
    data: {
      name: user.name,
      event,
      at,
      time_zone: user.timeZone,
      device: deviceName(from.userAgent) || null,
      ip: from.ip,
      url: `${ctx.services.config.KITA_PUBLIC_URL}/account/security`,
    },
    ...(oncePerDay && { once }),
  });
}
