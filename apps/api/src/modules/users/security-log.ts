import { audit } from '../../platform/audit/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import type { Database, Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';

/** What a person's security log tells. Wire names; each has a sentence on the account page. */
export const SECURITY_EVENTS = [
  'user.created',
  'user.signed_in',
  'user.sign_in_failed',
  'user.second_factor_failed',
  'user.stepped_up',
  'user.step_up_failed',
  'user.session_ended',
  'user.sessions_ended',
  'user.refresh_token_reused',
  'user.profile_changed',
  'user.password_changed',
  'user.password_reset_requested',
  'user.password_reset',
  'user.email_verified',
  'user.phone_verified',
  'user.email_change_requested',
  'user.email_changed',
  'user.email_change_undone',
  'user.two_factor_enabled',
  'user.two_factor_disabled',
  'user.recovery_code_used',
  'user.recovery_codes_replaced',
  'user.identity_linked',
  'user.identity_unlinked',
  'user.unlocked',
] as const;

export type SecurityEventType = (typeof SECURITY_EVENTS)[number];

/** Where a request came from. */
export interface Device {
  readonly ip: string;
  readonly userAgent: string;
}

/**
 * A transaction in the scope of one person. A person's id is a scope like a tenant's: row-level security then shows this
 * person's factors and security log and nobody else's, and no data of any company.
 */
export function inPerson<T>(db: Database, userId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.withTenant(userId, work);
}

/**
 * Appends to the person's security log, in the transaction of what it tells (`inPerson`). The log is an audit chain of
 * its own, named by the person's id: append-only, hashed, exported and verified as the chains of companies are.
 */
export async function noteSecurity(
  tx: Tx,
  ctx: Pick<SystemContext, 'actor'>,
  userId: string,
  event: SecurityEventType,
  from: Device,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await audit(
    tx,
    { tenantId: userId, actor: ctx.actor },
    {
      action: event,
      object: encodeId('usr', userId),
      data: { ip: from.ip, user_agent: from.userAgent.slice(0, 300), ...data },
    },
  );
}
