import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database, Tx } from '../db/index.ts';
import { systemKey } from '../files/index.ts';
import type { BlobStore } from '../files/index.ts';
import { verifyAudit } from './verify-audit.ts';
import type { AuditFinding, AuditHead } from './verify-audit.ts';

const FOLDER = 'audit-heads';
const headSchema = z.strictObject({
  tenantId: z.uuid(),
  seq: z.number().int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export interface HeadsExport {
  readonly key: string;
  readonly heads: number;
  /** Tenants whose chain does not contain its last exported head any more. Their old head was exported again. */
  readonly broken: readonly string[];
}

/**
 * Writes the heads of all chains to `system/audit-heads/<yyyy>/<mm>/<dd>/<hh>.ndjson` (UTC), one JSON object per line.
 * Whoever can rewrite the database cannot also rewrite these if the store's credentials are kept apart and its bucket
 * keeps versions. Needs the worker's role.
 *
 * A head is only replaced by a later one of a chain that still contains it: otherwise a chain rewritten between two
 * exports would be vouched for by the second.
 */
export async function exportAuditHeads(db: Database, store: BlobStore, now: Date): Promise<HeadsExport> {
  const known = await lastExportedHeads(store, now);
  const { current, broken } = await db.withSystem(async (tx) => ({
    broken: await missingHeads(tx, [...known.values()]),
    current: await currentHeads(tx),
  }));
  const kept = broken.flatMap((tenantId) => known.get(tenantId) ?? []);
  const heads = [...current.filter(({ tenantId }) => !broken.includes(tenantId)), ...kept];
  const [year = '', month = '', day = '', hour = ''] = now.toISOString().split(/[-T:]/);
  const key = systemKey(FOLDER, year, month, day, `${hour}.ndjson`);
  const bytes = Buffer.from(heads.map((head) => JSON.stringify(head)).join('\n'));
  await store.put(key, bytes, { contentType: 'application/x-ndjson' });
  return { key, heads: heads.length, broken };
}

async function currentHeads(tx: Tx): Promise<readonly AuditHead[]> {
  const { rows } = await tx.execute<{ tenant_id: string; seq: string; hash: string }>(
    sql`select tenant_id, seq, encode(hash, 'hex') as hash from audit.heads()`,
  );
  return rows.map((row) => ({ tenantId: row.tenant_id, seq: Number(row.seq), hash: row.hash }));
}

async function missingHeads(tx: Tx, known: readonly AuditHead[]): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ tenant_id: string }>(
    sql`select tenant_id from audit.missing_heads(${JSON.stringify(known)}::jsonb)`,
  );
  return rows.map((row) => row.tenant_id);
}

/** The heads of the last export not after `now`, by tenant; empty when none was made this month or the last. */
export async function lastExportedHeads(store: BlobStore, now: Date): Promise<ReadonlyMap<string, AuditHead>> {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth()));
  const before = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1));
  for (const start of [month, before]) {
    const [year = '', monthName = ''] = start.toISOString().split('-');
    let last: string | undefined;
    for await (const { key } of store.list(`system/${FOLDER}/${year}/${monthName}/`)) last = key;
    if (last !== undefined) return parseHeads(await store.get(last));
  }
  return new Map();
}

function parseHeads(bytes: Buffer): ReadonlyMap<string, AuditHead> {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const heads = lines.map((line) => headSchema.parse(JSON.parse(line)));
  return new Map(heads.map((head) => [head.tenantId, head]));
}

export interface AuditReport {
  readonly tenantId: string;
  readonly findings: readonly AuditFinding[];
}

/**
 * Checks every chain that exists or was ever exported against its last exported head. Answers the chains with findings.
 * A chain that vanished altogether is found too, because its exported head is not in it any more.
 */
export async function verifyAllAudits(db: Database, store: BlobStore, now: Date): Promise<readonly AuditReport[]> {
  const exported = await lastExportedHeads(store, now);
  const { rows } = await db.withSystem((tx) =>
    tx.execute<{ tenant_id: string }>(sql`select tenant_id from audit.heads()`),
  );
  const tenants = new Set([...rows.map((row) => row.tenant_id), ...exported.keys()]);
  const reports: AuditReport[] = [];
  for (const tenantId of tenants) {
    const findings = await verifyAudit(db, tenantId, { exported: exported.get(tenantId) });
    if (findings.length > 0) reports.push({ tenantId, findings });
  }
  return reports;
}
