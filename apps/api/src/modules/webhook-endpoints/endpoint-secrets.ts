import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { openEnvelope, sealEnvelope } from '../../platform/crypto/index.ts';
import type { EnvelopeContext } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { insertSecret, readSealedSecrets } from './endpoints.repository.ts';
import { newWebhookSecret } from './sign-webhook.ts';

/** The one before it goes on signing this long, so that a receiver can change over without losing a message. */
export const SECRET_OVERLAP_MS = 24 * 3_600_000;

/** Which secrets sign is remembered this long for one version of the endpoint: replacing a secret makes a new version. */
const KEPT_MS = 10 * 60_000;
const KEPT_COUNT_MAX = 2000;

interface Kept {
  readonly secrets: readonly string[];
  readonly until: number;
}

const kept = new Map<string, Kept>();
const opened = new Map<string, string>();

function envelopeContext(tenantId: string, secretId: string): EnvelopeContext {
  return { tenantId, kind: 'webhook_secret', rowId: secretId };
}

/** Makes a secret and seals it, before the transaction; the returned function stores it. */
export async function newEndpointSecret(ctx: Context, endpointId: string) {
  const secret = newWebhookSecret();
  const id = newUuid();
  const plaintext = Buffer.from(secret, 'utf8');
  const envelope = await sealEnvelope(ctx.services.keys, envelopeContext(ctx.tenantId, id), plaintext);
  plaintext.fill(0);
  return { secret, store: (tx: Tx) => insertSecret(tx, { tenantId: ctx.tenantId, id, endpointId }, envelope) };
}

/**
 * The secrets that sign for an endpoint at this moment, the newest first. Read with the vault's connection and opened once
 * per process; every opening leaves an audit entry.
 */
export async function signingSecrets(
  ctx: Context,
  { id: endpointId, version }: { readonly id: string; readonly version: number },
): Promise<readonly string[]> {
  const key = `${ctx.tenantId}/${endpointId}/${version}`;
  const now = ctx.clock();
  const known = kept.get(key);
  if (known && known.until > now.getTime()) return known.secrets;
  const sealed = await ctx.services.vaultDb.withTenant(ctx.tenantId, (tx) =>
    readSealedSecrets(tx, ctx.tenantId, endpointId, now),
  );
  const secrets: string[] = [];
  for (const { id, expiresAt: _, ...envelope } of sealed)
    secrets.push(await openedSecret(ctx, endpointId, id, envelope));
  const ends = sealed.flatMap(({ expiresAt }) => (expiresAt ? [expiresAt.getTime()] : []));
  keep(kept, key, { secrets, until: Math.min(now.getTime() + KEPT_MS, ...ends) });
  return secrets;
}

async function openedSecret(
  ctx: Context,
  endpointId: string,
  id: string,
  envelope: Parameters<typeof openEnvelope>[2],
): Promise<string> {
  const known = opened.get(id);
  if (known !== undefined) return known;
  const plaintext = await openEnvelope(ctx.services.keys, envelopeContext(ctx.tenantId, id), envelope);
  const secret = plaintext.toString('utf8');
  plaintext.fill(0);
  await ctx.db.withTenant(ctx.tenantId, (tx) =>
    audit(tx, ctx, { action: 'webhook_endpoint.secret_opened', object: encodeId('whe', endpointId) }),
  );
  keep(opened, id, secret);
  return secret;
}

function keep<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= KEPT_COUNT_MAX) map.delete(map.keys().next().value ?? '');
  map.set(key, value);
}

/** Forgets every opened secret: at shutdown. */
export function forgetSecrets(): void {
  kept.clear();
  opened.clear();
}
