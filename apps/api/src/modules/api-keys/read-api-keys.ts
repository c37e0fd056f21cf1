import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import { findApiKey, listApiKeys } from './api-keys.repository.ts';

/** All keys of the tenant, revoked ones included, without their secrets. */
export async function readApiKeys(ctx: Context) {
  const rows = await ctx.db.withTenant(ctx.tenantId, (tx) => listApiKeys(tx, ctx.tenantId));
  return rows.map((row) => presentApiKey(row, ctx.livemode));
}

/** One of them, for the repeated answer of the request that made it. @throws `not_found` */
export async function readApiKey(ctx: Context, wireId: string) {
  const id = decodeId('key', wireId);
  const row =
    id === undefined ? undefined : await ctx.db.withTenant(ctx.tenantId, (tx) => findApiKey(tx, ctx.tenantId, id));
  if (!row) throw NotFound();
  return presentApiKey(row, ctx.livemode);
}
