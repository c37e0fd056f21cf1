import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import { DEFAULT_API_KEY_PERMISSIONS, isPermission } from '../../platform/auth/index.ts';
import type { Permission } from '../../platform/auth/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { newToken, sha256, tokenHint } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound, PermissionDenied } from '../../platform/errors/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import { apiKeyEvents } from './api-keys.events.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import { insertApiKey, lockUsableKey, updateApiKeyRow } from './api-keys.repository.ts';
import type { ApiKeyRow } from './api-keys.repository.ts';
import type { createApiKeyBody, rotateApiKeyBody } from './api-keys.schemas.ts';
import { networkOf } from './networks.ts';

interface NewKey {
  readonly row: ApiKeyRow;
  /** Exists nowhere else afterwards. */
  readonly secret: string;
}

/** Records in the same transaction what a repetition of the request shall be answered. */
type Complete = (tx: Tx, keyId: string) => Promise<void>;

/** Makes a key of the tenant's mode. Nobody can give a key more than they may do themselves. */
export async function createApiKey(
  ctx: Context,
  input: z.infer<typeof createApiKeyBody>,
  complete?: Complete,
): Promise<NewKey> {
  const permissions = (input.permissions ?? DEFAULT_API_KEY_PERMISSIONS).filter(isPermission);
  assertOwn(ctx, permissions);
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const made = await makeKey(tx, ctx, {
      name: input.name,
      permissions,
      allowedIps: networks(input.allowed_ips),
      expiresAt: input.expires_at === undefined ? null : new Date(input.expires_at),
    });
    await audit(tx, ctx, {
      action: 'api_key.created',
      object: encodeId('key', made.row.id),
      data: { name: input.name, permissions, allowed_ips: made.row.allowedIps ?? [] },
    });
    await complete?.(tx, made.row.id);
    return made;
  });
}

/**
 * Makes a key that can do the same and lets the old one live on for some hours, so that programs can be changed without
 * a gap. @throws `not_found` for a key that has ended, `permission_denied` when it may do more than the caller
 */
export async function rotateApiKey(
  ctx: Context,
  wireId: string,
  input: z.infer<typeof rotateApiKeyBody>,
  complete?: Complete,
): Promise<NewKey> {
  const id = decodeId('key', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = await lockUsableKey(tx, ctx.tenantId, id);
    if (!before || before.replacedBy !== null) throw NotFound();
    const permissions = before.permissions.filter(isPermission);
    assertOwn(ctx, permissions);
    const { name, allowedIps, expiresAt } = before;
    const made = await makeKey(tx, ctx, { name, permissions, allowedIps, expiresAt });
    const end = new Date(ctx.clock().getTime() + input.overlap_hours * 3_600_000);
    const old = await updateApiKeyRow(tx, ctx.tenantId, id, {
      expiresAt: expiresAt !== null && expiresAt < end ? expiresAt : end,
      replacedBy: made.row.id,
    });
    await audit(tx, ctx, {
      action: 'api_key.rotated',
      object: wireId,
      data: { replaced_by: encodeId('key', made.row.id), ends_at: old.expiresAt?.toISOString() ?? null },
    });
    await apiKeyEvents.publish(tx, ctx, 'api_key.rotated', presentApiKey(old, ctx.livemode));
    await complete?.(tx, made.row.id);
    return made;
  });
}

/** The list as it is stored: none means from everywhere. */
export function networks(texts: readonly string[] | undefined): string[] | null {
  const found = (texts ?? []).flatMap((text) => networkOf(text) ?? []);
  return found.length === 0 ? null : found;
}

function assertOwn(ctx: Context, permissions: readonly Permission[]): void {
  const missing = permissions.find((permission) => !ctx.permissions.has(permission));
  if (missing !== undefined) throw PermissionDenied({ extensions: { permission: missing } });
}

async function makeKey(
  tx: Tx,
  ctx: Context,
  key: Pick<ApiKeyRow, 'name' | 'permissions' | 'allowedIps' | 'expiresAt'>,
): Promise<NewKey> {
  const secret = newToken(ctx.livemode ? 'kt_live_' : 'kt_test_').reveal();
  const hint = tokenHint(secret);
  const row = await insertApiKey(tx, {
    ...key,
    tenantId: ctx.tenantId,
    id: newUuid(),
    hash: sha256(secret),
    hint: `${hint.first}…${hint.last}`,
    createdBy: ctx.actor.id,
  });
  await apiKeyEvents.publish(tx, ctx, 'api_key.created', presentApiKey(row, ctx.livemode));
  return { row, secret };
}
