import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { readUser } from '../sessions/index.ts';
import { inPerson, lockUser, noteSecurity } from '../users/index.ts';
import type { Device } from '../users/index.ts';
import { LastWayIn } from './identities.errors.ts';
import { deleteIdentity, listIdentities } from './identities.repository.ts';
import type { IdentityRow } from './identities.repository.ts';
import { startIdentityFlow } from './start-identity-flow.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

export function readIdentities(ctx: UserContext): Promise<IdentityRow[]> {
  return ctx.db.withSystem((tx) => listIdentities(tx, ctx.user.userId));
}

/** Sets out to link an account of the provider. The operation asked for a recent proof: whose account it is, is known. */
export function startLinking(ctx: UserContext): Promise<{ url: string; cookie: string }> {
  const { userId, sessionId } = ctx.user;
  return startIdentityFlow(ctx, { purpose: 'link', userId, sessionId });
}

/** Sets out to prove oneself at the provider: for who has neither password nor second factor. */
export async function startProviderStepUp(ctx: UserContext): Promise<{ url: string; cookie: string }> {
  const user = await readUser(ctx);
  // Whoever has a password or a second factor proves themselves with it: an open Google account must not be enough.
  if (user.passwordHash !== null || user.twoFactorAt !== null) throw NotFound();
  return startIdentityFlow(ctx, { purpose: 'step_up', userId: user.id, sessionId: ctx.user.sessionId });
}

/** Unlinks one of the person's identities. @throws `not_found`, `last_way_in` */
export async function unlinkIdentity(ctx: UserContext, wireId: string, from: Device): Promise<void> {
  const id = decodeId('idn', wireId);
  if (id === undefined) throw NotFound();
  const { userId } = ctx.user;
  await inPerson(ctx.db, userId, async (tx) => {
    const user = await lockUser(tx, userId);
    const all = await listIdentities(tx, userId);
    if (!all.some((identity) => identity.id === id)) throw NotFound();
    if (user?.passwordHash === null && all.length < 2) throw LastWayIn();
    await deleteIdentity(tx, userId, id);
    await noteSecurity(tx, ctx, userId, 'user.identity_unlinked', from);
  });
}
