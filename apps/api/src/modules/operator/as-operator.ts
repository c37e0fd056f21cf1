import { sql } from 'drizzle-orm';

import { audit } from '../../platform/audit/index.ts';
import type { AuditEntry } from '../../platform/audit/index.ts';
import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { Context, SystemContext } from '../../platform/context/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';

export type OperatorContext = SystemContext & { readonly user: UserPrincipal };

/**
 * A system transaction that names the operator's session: the functions that look across companies answer in no other.
 * The database looks at the session itself, so a mistake above cannot open them to anybody else.
 */
export function asOperator<T>(ctx: OperatorContext, work: (tx: Tx) => Promise<T>): Promise<T> {
  return ctx.db.withSystem(async (tx) => {
    await tx.execute(sql`select set_config('app.operator_session', ${ctx.user.sessionId}, true)`);
    await tx.execute(sql`select app.assert_operator()`);
    return work(tx);
  });
}

/** An entry in the chain of the company that is touched, where its people read it. */
export async function noteInCompany<const Action extends string>(
  tx: Tx,
  ctx: OperatorContext,
  tenantId: string,
  entry: AuditEntry<Action>,
): Promise<void> {
  await visitTenant(tx, tenantId, async () => {
    await audit(tx, { tenantId, actor: ctx.actor }, entry);
  });
}

/** What verbs of a company need, for an operator who acts on it: no role and no permission of its people. */
export function inCompany(ctx: OperatorContext, tenant: { readonly id: string; readonly mode: string }): Context {
  return { ...ctx, tenantId: tenant.id, livemode: tenant.mode === 'live', permissions: new Set() };
}
