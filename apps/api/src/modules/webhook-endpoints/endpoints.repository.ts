import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm';

import type { Envelope } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { webhookEndpoints, webhookSecrets } from './webhooks.tables.ts';

export type EndpointRow = typeof webhookEndpoints.$inferSelect;

const isMine = (tenantId: string, id: string) =>
  and(eq(webhookEndpoints.tenantId, tenantId), eq(webhookEndpoints.id, id), isNull(webhookEndpoints.deletedAt));

/** All endpoints that were not removed, the oldest first. */
export function listEndpoints(tx: Tx, tenantId: string): Promise<EndpointRow[]> {
  return tx
    .select()
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.tenantId, tenantId), isNull(webhookEndpoints.deletedAt)))
    .orderBy(asc(webhookEndpoints.createdAt), asc(webhookEndpoints.id))
    .limit(100);
}

export async function findEndpoint(tx: Tx, tenantId: string, id: string): Promise<EndpointRow | undefined> {
  const [row] = await tx.select().from(webhookEndpoints).where(isMine(tenantId, id));
  return row;
}

/** The endpoint, also a removed one: what its deliveries were sent to. */
export async function findEndpointEver(tx: Tx, tenantId: string, id: string): Promise<EndpointRow | undefined> {
  const [row] = await tx
    .select()
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.tenantId, tenantId), eq(webhookEndpoints.id, id)));
  return row;
}

export async function lockEndpoint(tx: Tx, tenantId: string, id: string): Promise<EndpointRow | undefined> {
  const [row] = await tx.select().from(webhookEndpoints).where(isMine(tenantId, id)).for('update');
  return row;
}

/** Ids of the endpoints that are on and want this type. */
export async function endpointsWanting(tx: Tx, tenantId: string, type: string): Promise<string[]> {
  const patterns = [type, `${type.split('.')[0]}.*`, '*'];
  const rows = await tx
    .select({ id: webhookEndpoints.id })
    .from(webhookEndpoints)
    .where(
      and(
        eq(webhookEndpoints.tenantId, tenantId),
        isNull(webhookEndpoints.deletedAt),
        isNull(webhookEndpoints.disabledReason),
        sql`${webhookEndpoints.events} && ${sql.param(patterns)}::text[]`,
      ),
    );
  return rows.map(({ id }) => id);
}

export async function insertEndpoint(tx: Tx, row: typeof webhookEndpoints.$inferInsert): Promise<EndpointRow> {
  const [inserted] = await tx.insert(webhookEndpoints).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export async function updateEndpointRow(
  tx: Tx,
  tenantId: string,
  id: string,
  set: Partial<typeof webhookEndpoints.$inferInsert>,
): Promise<EndpointRow | undefined> {
  const [row] = await tx
    .update(webhookEndpoints)
    .set({ ...set, updatedAt: sql`now()` })
    .where(isMine(tenantId, id))
    .returning();
  return row;
}

/** Write-only for the HTTP role. */
export async function insertSecret(
  tx: Tx,
  row: { readonly tenantId: string; readonly id: string; readonly endpointId: string },
  envelope: Envelope,
): Promise<void> {
  await tx.insert(webhookSecrets).values({ ...row, ...envelope });
}

/** Gives the newest secret an end, and ends at once what was before it: never more than two sign. */
export async function retireSecrets(tx: Tx, tenantId: string, endpointId: string, until: Date): Promise<void> {
  const ofEndpoint = and(eq(webhookSecrets.tenantId, tenantId), eq(webhookSecrets.endpointId, endpointId));
  await tx
    .update(webhookSecrets)
    .set({ expiresAt: sql`now()` })
    .where(and(ofEndpoint, gt(webhookSecrets.expiresAt, sql`now()`)));
  await tx
    .update(webhookSecrets)
    .set({ expiresAt: until })
    .where(and(ofEndpoint, isNull(webhookSecrets.expiresAt)));
}

/** Secrets that sign at this moment, the newest first, sealed. Only the vault's connection may run this. */
export function readSealedSecrets(tx: Tx, tenantId: string, endpointId: string, now: Date) {
  return tx
    .select({
      id: webhookSecrets.id,
      expiresAt: webhookSecrets.expiresAt,
      encV: webhookSecrets.encV,
      kekId: webhookSecrets.kekId,
      wrappedDek: webhookSecrets.wrappedDek,
      box: webhookSecrets.box,
    })
    .from(webhookSecrets)
    .where(
      and(
        eq(webhookSecrets.tenantId, tenantId),
        eq(webhookSecrets.endpointId, endpointId),
        or(isNull(webhookSecrets.expiresAt), gt(webhookSecrets.expiresAt, now)),
      ),
    )
    .orderBy(sql`${webhookSecrets.id} desc`);
}
