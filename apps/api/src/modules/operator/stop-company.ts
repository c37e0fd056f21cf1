import { resumeCompany, suspendCompany } from '../lifecycle/index.ts';
import { asOperator, inCompany } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';
import { readCompany, requireCompany } from './read-companies.ts';

/** The company only reads until an operator lifts it. @throws `not_found`, `tenant_state_conflict` */
export async function suspendAsOperator(ctx: OperatorContext, wireId: string, reason: string) {
  const company = await asOperator(ctx, (tx) => requireCompany(tx, ctx, wireId));
  await suspendCompany(inCompany(ctx, company), reason);
  return readCompany(ctx, wireId);
}

/** Lifts what an operator stopped. @throws `not_found`, `tenant_state_conflict` */
export async function liftSuspension(ctx: OperatorContext, wireId: string) {
  const company = await asOperator(ctx, (tx) => requireCompany(tx, ctx, wireId));
  await resumeCompany(inCompany(ctx, company));
  return readCompany(ctx, wireId);
}
