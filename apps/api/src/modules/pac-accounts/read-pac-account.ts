import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { findDefaultPacAccount, findPacAccounts } from './pac-accounts.repository.ts';
import type { PacAccountRow } from './pac-accounts.repository.ts';

/** The account new documents are stamped with, without its credentials. @throws `not_found` */
export async function readPacAccount(ctx: Context): Promise<PacAccountRow> {
  const row = await ctx.db.withTenant(ctx.tenantId, (tx) => findDefaultPacAccount(tx, ctx.tenantId));
  if (!row) throw NotFound();
  return row;
}

/** Every account, the one in use first, then the newest. */
export function listPacAccounts(ctx: Context): Promise<PacAccountRow[]> {
  return ctx.db.withTenant(ctx.tenantId, (tx) => findPacAccounts(tx, ctx.tenantId));
}
