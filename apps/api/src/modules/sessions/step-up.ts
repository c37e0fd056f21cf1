import type { SystemContext } from '../../platform/context/index.ts';
import type { UserPrincipal } from '../../platform/auth/index.ts';
import { Unauthenticated } from '../../platform/errors/index.ts';
import { inPerson, noteSecurity } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { isOwnPassword } from './check-password.ts';
import { readUser } from './manage-sessions.ts';
import { StepUpFailed } from './sessions.errors.ts';
import { changeToken } from './sessions.repository.ts';
import type { SessionRow } from './sessions.repository.ts';
import { provenFactor } from './sign-in.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

export interface StepUpInput {
  readonly password?: string | undefined;
  readonly code?: string | undefined;
  readonly device: Device;
}

/**
 * Proves again who is sitting there, for the next five minutes, and changes the session's token. Whoever has a second
 * factor gives it: a password alone would let a thief of both session and password turn the factor off.
 * @throws `step_up_failed`, `two_factor_code_wrong`
 */
export async function stepUp(ctx: UserContext, input: StepUpInput): Promise<{ row: SessionRow; token: string }> {
  const user = await readUser(ctx);
  const proof = user.twoFactorAt === null ? await byPassword(ctx, user, input) : await byCode(ctx, user, input);
  return inPerson(ctx.db, user.id, async (tx) => {
    const changed = await changeToken(tx, ctx.user.sessionId, { isProof: true, hasSecondFactor: proof !== 'password' });
    if (!changed) throw Unauthenticated();
    await noteSecurity(tx, ctx, user.id, 'user.stepped_up', input.device, { proof });
    return changed;
  });
}

async function byPassword(ctx: UserContext, user: UserRow, { password, device }: StepUpInput): Promise<'password'> {
  if (password !== undefined && (await isOwnPassword(ctx, user, password))) return 'password';
  await inPerson(ctx.db, user.id, (tx) => noteSecurity(tx, ctx, user.id, 'user.step_up_failed', device));
  throw StepUpFailed();
}

function byCode(ctx: UserContext, user: UserRow, { code, device }: StepUpInput) {
  if (code === undefined) throw StepUpFailed();
  return provenFactor(ctx, user.id, code, device);
}
