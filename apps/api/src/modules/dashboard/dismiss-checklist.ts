import type { Context } from '../../platform/context/index.ts';
import { insertDismissal } from './dashboard.repository.ts';

/** Hides the first steps for the caller, in this company, for good. */
export async function dismissChecklist(ctx: Context): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, (tx) => insertDismissal(tx, ctx.tenantId, ctx.actor.id, 'checklist'));
}
