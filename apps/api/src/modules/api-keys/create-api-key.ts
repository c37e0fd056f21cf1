import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import { DEFAULT_API_KEY_PERMISSIONS, isPermission } from '../../platform/auth/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { newToken, sha256, tokenHint } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { PermissionDenied } from '../../platform/errors/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { insertApiKey } from './api-keys.repository.ts';
import type { ApiKeyRow } from './api-keys.repository.ts';
import type { createApiKeyBody } from './api-keys.schemas.ts';

/**
 * Makes a key of the tenant's mode. Nobody can give a key more than they may do themselves.
 * @returns the row and the secret, which exists nowhere else afterwards
 */
export async function createApiKey(
  ctx: Context,
  input: z.infer<typeof createApiKeyBody>,
  complete?: (tx: Tx) => Promise<void>,
): Promise<{ row: ApiKeyRow; secret: string }> {
  const permissions = (input.permissions ?? DEFAULT_API_KEY_PERMISSIONS).filter(isPermission);
  if (permissions.some((permission) => !ctx.permissions.has(permission))) throw PermissionDenied();
  const secret = newToken(ctx.livemode ? 'kt_live_' : 'kt_test_').reveal();
  const hint = tokenHint(secret);
  const id = newUuid();
  const row = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const inserted = await insertApiKey(tx, {
      tenantId: ctx.tenantId,
      id,
      name: input.name,
      hash: sha256(secret),
      hint: `${hint.first}…${hint.last}`,
      permissions,
      createdBy: ctx.actor.id,
      expiresAt: input.expires_at === undefined ? null : new Date(input.expires_at),
    });
    await audit(tx, ctx, {
      action: 'api_key.created',
      object: encodeId('key', id),
      data: { name: input.name, permissions },
    });
    await complete?.(tx);
    return inserted;
  });
  return { row, secret };
}
