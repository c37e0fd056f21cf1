import type { Impersonation, UserPrincipal } from '../auth/index.ts';
import { ImpersonationEnded, ImpersonationReadOnly, StepUpRequired, TwoFactorRequired } from '../errors/index.ts';
import type { Operation } from './operation.ts';

/**
 * What a person must have shown beyond a live session: an operator a second factor before touching any company, anybody
 * a recent proof before something dangerous.
 */
export function requireProof(operation: Operation, person: UserPrincipal | undefined): void {
  if (!person) return;
  if (person.impersonation) refuseWhileImpersonating(operation, person.impersonation);
  const isGuarded = operation.access === 'tenant' || operation.access === 'operator';
  if (isGuarded && person.isOperator && !person.hasSecondFactor) throw TwoFactorRequired();
  if (operation.stepUp && !person.isProven) throw StepUpRequired();
}

/** A visit of an operator reads the company and changes nothing, least of all what is dangerous or the person's own. */
function refuseWhileImpersonating(operation: Operation, visit: Impersonation): void {
  if (operation.access === 'public' || operation.whileImpersonating) return;
  if (visit.isOver) throw ImpersonationEnded();
  const isReading = operation.access === 'tenant' && operation.method === 'GET' && !operation.stepUp;
  if (!isReading) throw ImpersonationReadOnly();
}
