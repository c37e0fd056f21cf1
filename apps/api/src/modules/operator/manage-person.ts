import { auditInstallation } from '../../platform/audit/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import { endSessions, unlockSignIn } from '../sessions/index.ts';
import { forgiveTries } from '../two-factor/index.ts';
import { noteSecurity } from '../users/index.ts';
import { asOperator } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';
import { readPerson, requirePerson } from './read-people.ts';

/** The person reads that it happened; where the operator sits is not theirs to know. */
const NOWHERE = { ip: '', userAgent: '' };

/** Ends every open session of a person; their security log tells it. @throws `not_found` */
export async function endSessionsOf(ctx: OperatorContext, wireId: string) {
  await asOperator(ctx, async (tx) => {
    const { id } = await requirePerson(tx, wireId);
    const sessions = await endSessions(tx, id, id === ctx.user.userId ? ctx.user.sessionId : undefined);
    await visitTenant(tx, id, () => noteSecurity(tx, ctx, id, 'user.sessions_ended', NOWHERE, { sessions }));
    await auditInstallation(tx, ctx, { action: 'operator.sessions_ended', object: wireId, data: { sessions } });
  });
  return readPerson(ctx, wireId);
}

/** Opens the way in again after wrong passwords or codes. @throws `not_found` */
export async function unlockPerson(ctx: OperatorContext, wireId: string) {
  const email = await asOperator(ctx, async (tx) => {
    const row = await requirePerson(tx, wireId);
    await visitTenant(tx, row.id, async () => {
      await forgiveTries(tx, row.id);
      await noteSecurity(tx, ctx, row.id, 'user.unlocked', NOWHERE);
    });
    await auditInstallation(tx, ctx, { action: 'operator.person_unlocked', object: wireId });
    return row.email;
  });
  // After the entry: a lock that stays is pressed again, one that went without a trace is not.
  await unlockSignIn(ctx, email);
  return readPerson(ctx, wireId);
}
