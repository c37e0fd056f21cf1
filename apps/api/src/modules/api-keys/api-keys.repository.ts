import { isIP } from 'node:net';

import { and, asc, count, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';

import type { Standing } from '../../platform/auth/index.ts';
import { sha256 } from '../../platform/crypto/index.ts';
import { enterTenant } from '../../platform/db/index.ts';
import type { Database, Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { apiKeys } from './api-keys.tables.ts';

export type ApiKeyRow = typeof apiKeys.$inferSelect;

export interface FoundKey {
  readonly tenantId: string;
  readonly id: string;
  readonly mode: 'live' | 'test';
  readonly permissions: readonly string[];
  readonly standing: Standing;
  readonly isIpAllowed: boolean;
}

/** The live key of this token, looked up before any tenant is known; notes minute and address of use. */
export async function findKeyByToken(db: Database, token: string, ip: string): Promise<FoundKey | undefined> {
  const { rows } = await db.pool.query<FoundRow>({
    name: 'find_api_key',
    text: 'select * from app.find_api_key($1, $2)',
    values: [sha256(token), addressOf(ip)],
  });
  const [row] = rows;
  if (!row) return undefined;
  const { tenant_id: tenantId, id, mode, permissions, status, status_reason: reason } = row;
  return { tenantId, id, mode, permissions, standing: { status, reason }, isIpAllowed: row.is_ip_allowed };
}

/** An IPv4 caller on an IPv6 socket is an IPv4 caller. What is no address is none: it is in no list. */
function addressOf(ip: string): string | null {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(address) === 0 || address.includes('%') ? null : address;
}

interface FoundRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly mode: 'live' | 'test';
  readonly permissions: string[];
  readonly status: Standing['status'];
  readonly status_reason: string | null;
  readonly is_ip_allowed: boolean;
}

export async function insertApiKey(tx: Tx, row: typeof apiKeys.$inferInsert): Promise<ApiKeyRow> {
  const [inserted] = await tx.insert(apiKeys).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export function listApiKeys(tx: Tx, tenantId: string): Promise<ApiKeyRow[]> {
  return tx
    .select()
    .from(apiKeys)
    .where(eq(apiKeys.tenantId, tenantId))
    .orderBy(asc(apiKeys.createdAt), asc(apiKeys.id))
    .limit(200);
}

/** Wire id and name of each of these keys of the tenant. */
export async function apiKeyNames(
  tx: Tx,
  tenantId: string,
  ids: readonly string[],
): Promise<ReadonlyArray<readonly [string, string]>> {
  const rows = await tx
    .select({ id: apiKeys.id, name: apiKeys.name })
    .from(apiKeys)
    .where(and(eq(apiKeys.tenantId, tenantId), inArray(apiKeys.id, [...ids])));
  return rows.map(({ id, name }) => [encodeId('key', id), name]);
}

/** Usable keys by who made them (wire id), over several tenants of one company. The transaction ends in the first one. */
export async function keysMadeBy(tx: Tx, tenantIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const tenantId of tenantIds.toReversed()) {
    await enterTenant(tx, tenantId);
    const rows = await tx
      .select({ maker: apiKeys.createdBy, keys: count() })
      .from(apiKeys)
      .where(and(eq(apiKeys.tenantId, tenantId), isUsable))
      .groupBy(apiKeys.createdBy);
    for (const { maker, keys } of rows) counts.set(maker, (counts.get(maker) ?? 0) + keys);
  }
  return counts;
}

const isUsable = and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)));

/** Usable keys that this person (wire id) made in the tenant. */
export function listUsableKeysOf(tx: Tx, tenantId: string, maker: string): Promise<ApiKeyRow[]> {
  return tx
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.createdBy, maker), isUsable))
    .orderBy(asc(apiKeys.createdAt), asc(apiKeys.id))
    .limit(200);
}

/** Notes on all keys of this person (wire id) in the tenant that they left the company, or came back. */
export async function setCreatorLeft(tx: Tx, tenantId: string, maker: string, leftAt: Date | null): Promise<void> {
  await tx
    .update(apiKeys)
    .set({ creatorLeftAt: leftAt })
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.createdBy, maker)));
}

/** A usable key, locked until the transaction ends. */
export async function lockUsableKey(tx: Tx, tenantId: string, id: string): Promise<ApiKeyRow | undefined> {
  const [row] = await tx
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id), isUsable))
    .for('update');
  return row;
}

export async function findApiKey(tx: Tx, tenantId: string, id: string): Promise<ApiKeyRow | undefined> {
  const [row] = await tx
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id)));
  return row;
}

export async function updateApiKeyRow(
  tx: Tx,
  tenantId: string,
  id: string,
  set: Partial<Pick<ApiKeyRow, 'name' | 'allowedIps' | 'expiresAt' | 'replacedBy'>>,
): Promise<ApiKeyRow> {
  const [row] = await tx
    .update(apiKeys)
    .set(set)
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id)))
    .returning();
  if (!row) throw new Error('a locked key is gone');
  return row;
}

/** Every usable key of the tenant ends at once; answers how many there were. */
export async function revokeAllApiKeys(tx: Tx, tenantId: string): Promise<number> {
  const revoked = await tx
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiKeys.tenantId, tenantId), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id });
  return revoked.length;
}

/** Revokes for good; `undefined` when there is no such unrevoked key. */
export async function revokeApiKeyRow(tx: Tx, tenantId: string, id: string): Promise<ApiKeyRow | undefined> {
  const [row] = await tx
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning();
  return row;
}
