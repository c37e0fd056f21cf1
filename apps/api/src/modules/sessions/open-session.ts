import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { noteSecurity } from '../users/index.ts';
import { insertSession } from './sessions.repository.ts';
import type { NewSession, SessionRow } from './sessions.repository.ts';

/** How a person got in, for their security log. */
export type SignInProof = 'sign_up' | 'password' | 'provider' | 'totp' | 'recovery_code';

/**
 * Opens a session in the caller's transaction (`inPerson`) and writes it into the security log. The token exists only in
 * the result.
 */
export async function openSession(
  tx: Tx,
  ctx: SystemContext,
  session: NewSession,
  proof: SignInProof,
): Promise<{ row: SessionRow; token: string }> {
  const opened = await insertSession(tx, session);
  const actor = { kind: 'user', id: encodeId('usr', session.userId) } as const;
  const id = encodeId('ses', opened.row.id);
  await noteSecurity(tx, { actor }, session.userId, 'user.signed_in', session.device, { session: id, proof });
  ctx.log.info({ userId: session.userId, sessionId: opened.row.id, proof }, 'signed in');
  return opened;
}
