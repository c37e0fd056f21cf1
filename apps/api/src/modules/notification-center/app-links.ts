import { createHmac } from 'node:crypto';

import { constantTimeEqual } from '../../platform/crypto/index.ts';
import { encodeId, formatUuid, parseUuid } from '../../platform/ids/index.ts';
import type { Services } from '../../platform/context/index.ts';

type ConfigOf = { readonly services: Pick<Services, 'config'> };

/** Address of a place of a company in the app. */
export function appLink({ services }: ConfigOf, tenantId: string, path: string): string {
  return `${services.config.KITA_PUBLIC_URL}/${encodeId('ten', tenantId)}${path}`;
}

/**
 * Where one person stops the mail of one company, without signing in: both ids and a signature over them, so that nobody
 * can stop the mail of others.
 */
export function unsubscribeLink(ctx: ConfigOf, tenantId: string, userId: string): string {
  const ids = Buffer.concat([parseUuid(tenantId), parseUuid(userId)]);
  const token = Buffer.concat([ids, signatureOf(ctx, ids)]).toString('base64url');
  return `${ctx.services.config.KITA_PUBLIC_URL}/webhooks/unsubscribe/${token}`;
}

/** Whose mail a link stops; `undefined` when it is not one of ours. */
export function readUnsubscribeToken(
  ctx: ConfigOf,
  token: string,
): { readonly tenantId: string; readonly userId: string } | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 48) return undefined;
  const ids = bytes.subarray(0, 32);
  if (!constantTimeEqual(bytes.subarray(32), signatureOf(ctx, ids))) return undefined;
  return { tenantId: formatUuid(ids.subarray(0, 16)), userId: formatUuid(ids.subarray(16)) };
}

function signatureOf({ services }: ConfigOf, ids: Uint8Array): Buffer {
  const key = services.config.KITA_SESSION_SECRET;
  return createHmac('sha256', key).update('unsubscribe\n').update(ids).digest().subarray(0, 16);
}
