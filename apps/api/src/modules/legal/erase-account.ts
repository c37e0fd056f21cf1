import { auditInstallation } from '../../platform/audit/index.ts';
import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { eraseIdentities } from '../identities/index.ts';
import { eraseSessions } from '../sessions/index.ts';
import { membershipsOf } from '../tenants/index.ts';
import { deleteTwoFactor } from '../two-factor/index.ts';
import { eraseUser, findUserById, inPerson, normalizeEmail } from '../users/index.ts';
import { ErasureHasCompanies, ErasureNotConfirmed } from './legal.errors.ts';
import { eraseLegalTraces } from './legal.repository.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

/**
 * Erases the person's account for good (right of cancellation). What tax law keeps belongs to companies, not to people:
 * so nobody who still belongs to one that is not closed is erased. The row stays without a name, because history refers to it.
 * @throws `erasure_has_companies`, `erasure_not_confirmed`
 */
export async function eraseAccount(ctx: UserContext, confirmEmail: string): Promise<void> {
  const { userId } = ctx.user;
  const companies = await membershipsOf(ctx.db, userId);
  if (companies.some(({ standing }) => standing.status !== 'closed')) throw ErasureHasCompanies();
  await inPerson(ctx.db, userId, async (tx) => {
    const user = await findUserById(tx, userId);
    if (!user) throw NotFound();
    if (normalizeEmail(confirmEmail) !== user.email) throw ErasureNotConfirmed();
    await deleteTwoFactor(tx, userId);
    await eraseIdentities(tx, userId);
    await eraseSessions(tx, userId);
    await eraseLegalTraces(tx, userId);
    await eraseUser(tx, userId);
    await auditInstallation(tx, ctx, { action: 'user.erased', object: encodeId('usr', userId) });
  });
}
