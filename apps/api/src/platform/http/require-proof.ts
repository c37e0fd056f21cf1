import type { UserPrincipal } from '../auth/index.ts';
import { StepUpRequired, TwoFactorRequired } from '../errors/index.ts';
import type { Operation } from './operation.ts';

/**
 * What a person must have shown beyond a live session: an operator a second factor before touching any company, anybody
 * a recent proof before something dangerous.
 */
export function requireProof(operation: Operation, person: UserPrincipal | undefined): void {
  if (!person) return;
  if (operation.access === 'tenant' && person.isOperator && !person.hasSecondFactor) throw TwoFactorRequired();
  if (operation.stepUp && !person.isProven) throw StepUpRequired();
}
