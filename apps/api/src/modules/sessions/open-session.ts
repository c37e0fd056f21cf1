import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { deviceName, mailSecurityNotice, noteSecurity } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { insertSession, listUserAgents } from './sessions.repository.ts';
import type { NewSession, SessionRow } from './sessions.repository.ts';

/** How a person got in, for their security log. */
export type SignInProof = 'sign_up' | 'password' | 'provider' | 'totp' | 'recovery_code';

export interface SessionToOpen extends Omit<NewSession, 'userId'> {
  readonly user: UserRow;
}

/**
 * Opens a session in the caller's transaction (`inPerson`) and writes it into the security log; a device the account was
 * not used from before is told by mail. The token exists only in the result.
 */
export async function openSession(
  tx: Tx,
  ctx: SystemContext,
  { user, ...session }: SessionToOpen,
  proof: SignInProof,
): Promise<{ row: SessionRow; token: string }> {
  const isNews = proof !== 'sign_up' && !(await isKnownDevice(tx, user.id, session.device));
  const opened = await insertSession(tx, { userId: user.id, ...session });
  const actor = { kind: 'user', id: encodeId('usr', user.id) } as const;
  const id = encodeId('ses', opened.row.id);
  await noteSecurity(tx, { actor }, user.id, 'user.signed_in', session.device, { session: id, proof });
  if (isNews) await mailSecurityNotice(tx, ctx, user, 'new_device', session.device);
  ctx.log.info({ userId: user.id, sessionId: opened.row.id, proof }, 'signed in');
  return opened;
}

/** Compared by what a person would recognise: versions change every month, and addresses with every train. */
async function isKnownDevice(tx: Tx, userId: string, device: Device): Promise<boolean> {
  const known = await listUserAgents(tx, userId);
  return known.some((userAgent) => deviceName(userAgent) === deviceName(device.userAgent));
}
