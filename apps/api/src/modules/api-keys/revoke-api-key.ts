import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { apiKeyEvents } from './api-keys.events.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import { revokeApiKeyRow } from './api-keys.repository.ts';
import type { ApiKeyRow } from './api-keys.repository.ts';

/** Ends a key at once: the next request with it is refused. @throws `not_found` also when it was revoked before */
export async function revokeApiKey(ctx: Context, wireId: string): Promise<ApiKeyRow> {
  const id = decodeId('key', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const row = await revokeKey(tx, ctx, id);
    if (!row) throw NotFound();
    return row;
  });
}

/** The same in a transaction that does more; `undefined` when there is no such unrevoked key. */
export async function revokeKey(tx: Tx, ctx: Context, id: string): Promise<ApiKeyRow | undefined> {
  const row = await revokeApiKeyRow(tx, ctx.tenantId, id);
  if (!row) return undefined;
  await audit(tx, ctx, { action: 'api_key.revoked', object: encodeId('key', id), data: { name: row.name } });
  await apiKeyEvents.publish(tx, ctx, 'api_key.revoked', presentApiKey(row, ctx.livemode));
  return row;
}
