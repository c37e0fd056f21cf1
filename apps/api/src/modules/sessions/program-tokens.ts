import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

import type { SystemContext } from '../../platform/context/index.ts';
import { sha256 } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { findUserById, inPerson, noteSecurity } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { checkPassword } from './check-password.ts';
import { openSession } from './open-session.ts';
import { findRefreshToken, insertRefreshToken, lockRefreshToken, markUsed } from './refresh-tokens.repository.ts';
import { RefreshTokenInvalid, SecondFactorRequired } from './sessions.errors.ts';
import { endSession, findLiveSessionById, newSecret, touchSession } from './sessions.repository.ts';
import { countSignIn } from './sign-in-metrics.ts';
import { provenFactor } from './sign-in.ts';

export interface ProgramTokens {
  readonly user: UserRow;
  readonly accessToken: string;
  readonly refreshToken: string;
}

/**
 * Signs a program in for its person: a session of its own, an access token of ten minutes and the first refresh token.
 * @throws `sign_in_failed`, `second_factor_required`, `two_factor_code_wrong`
 */
export async function createTokens(
  ctx: SystemContext,
  input: { email: string; password: string; code?: string | undefined; device: Device },
): Promise<ProgramTokens> {
  const user = await checkPassword(ctx, input);
  if (user.twoFactorAt !== null && input.code === undefined) throw SecondFactorRequired();
  const hasSecondFactor = user.twoFactorAt !== null;
  const factor = hasSecondFactor ? await provenFactor(ctx, user.id, input.code ?? '', input.device) : 'password';
  const session = { user, device: input.device, kind: 'program', hasSecondFactor } as const;
  return inPerson(ctx.db, user.id, async (tx) => {
    const { row } = await openSession(tx, ctx, session, factor);
    const refreshToken = newSecret();
    await insertRefreshToken(tx, newUuid(), row.id, sha256(refreshToken));
    countSignIn('done');
    return { user, accessToken: ctx.services.tokens.sign({ sub: user.id, sid: row.id }), refreshToken };
  });
}

type Refreshed = { kind: 'refreshed'; tokens: ProgramTokens } | { kind: 'refused' };

/**
 * Exchanges a refresh token for its successor. A second use within ten seconds, after a lost answer, gets the same
 * successor; a later one means that two hold it, and ends the session with all its tokens.
 * @throws `refresh_token_invalid`
 */
export async function refreshTokens(ctx: SystemContext, token: string, device: Device): Promise<ProgramTokens> {
  const known = await ctx.db.withSystem((tx) => findRefreshToken(tx, sha256(token)));
  if (!known) throw RefreshTokenInvalid();
  const result = await inPerson(ctx.db, known.userId, (tx) => exchange(tx, ctx, token, known, device));
  // Outside the transaction: the end of a family must be kept although the answer is a refusal.
  if (result.kind === 'refused') throw RefreshTokenInvalid();
  return result.tokens;
}

async function exchange(
  tx: Tx,
  ctx: SystemContext,
  token: string,
  known: { id: string; userId: string; sessionId: string },
  device: Device,
): Promise<Refreshed> {
  const row = await lockRefreshToken(tx, known.id);
  const session = await findLiveSessionById(tx, known.sessionId);
  const user = await findUserById(tx, known.userId);
  if (!row || !session || !user) return { kind: 'refused' };
  const accessToken = ctx.services.tokens.sign({ sub: user.id, sid: session.id });
  if (row.usedAt !== null) {
    const repeated = row.isInGrace && row.successorBox ? openUnder(token, row.successorBox) : undefined;
    if (repeated !== undefined) return { kind: 'refreshed', tokens: { user, accessToken, refreshToken: repeated } };
    await endSession(tx, user.id, session.id);
    const data = { session: encodeId('ses', session.id) };
    await noteSecurity(tx, ctx, user.id, 'user.refresh_token_reused', device, data);
    ctx.log.warn({ userId: user.id, sessionId: session.id }, 'a refresh token was used twice');
    return { kind: 'refused' };
  }
  const refreshToken = newSecret();
  await markUsed(tx, row.id, sealUnder(token, refreshToken));
  await insertRefreshToken(tx, newUuid(), session.id, sha256(refreshToken));
  await touchSession(tx, session.id);
  return { kind: 'refreshed', tokens: { user, accessToken, refreshToken } };
}

/** AES-256-GCM under a key only the holder of the token can make: `iv ‖ ciphertext ‖ tag`. */
function sealUnder(token: string, text: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), iv, { authTagLength: 16 });
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function openUnder(token: string, box: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token), box.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(box.subarray(-16));
  return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]).toString('utf8');
}

function keyOf(token: string): Buffer {
  return Buffer.from(hkdfSync('sha256', token, '', 'kita refresh successor', 32));
}
