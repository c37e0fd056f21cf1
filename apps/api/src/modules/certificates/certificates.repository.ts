import { and, desc, eq, ne, sql } from 'drizzle-orm';

import type { Envelope } from '../../platform/crypto/index.ts';
import { takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { certificateKeys, certificates } from './certificates.tables.ts';

export type CertificateRow = typeof certificates.$inferSelect;

export function listCertificates(tx: Tx, tenantId: string): Promise<CertificateRow[]> {
  return tx
    .select()
    .from(certificates)
    .where(eq(certificates.tenantId, tenantId))
    .orderBy(desc(certificates.createdAt), desc(certificates.id))
    .limit(100);
}

export async function findCertificate(tx: Tx, tenantId: string, id: string): Promise<CertificateRow | undefined> {
  const [row] = await tx
    .select()
    .from(certificates)
    .where(and(eq(certificates.tenantId, tenantId), eq(certificates.id, id)));
  return row;
}

/** The certificate that seals, if the tenant has one. */
export async function findActiveCertificate(tx: Tx, tenantId: string): Promise<CertificateRow | undefined> {
  const [row] = await tx
    .select()
    .from(certificates)
    .where(and(eq(certificates.tenantId, tenantId), eq(certificates.state, 'active')));
  return row;
}

/**
 * Makes room for another active certificate; whoever else does the same waits until this transaction ends. Answers the
 * certificate that sealed until now.
 */
export async function deactivateOthers(tx: Tx, tenantId: string, id: string): Promise<CertificateRow[]> {
  await takeTurn(tx, tenantId, 'active certificate');
  return tx
    .update(certificates)
    .set({ state: 'inactive' })
    .where(and(eq(certificates.tenantId, tenantId), eq(certificates.state, 'active'), ne(certificates.id, id)))
    .returning();
}

export async function setCertificateState(
  tx: Tx,
  tenantId: string,
  id: string,
  state: CertificateRow['state'],
): Promise<CertificateRow | undefined> {
  const [row] = await tx
    .update(certificates)
    .set({ state })
    .where(and(eq(certificates.tenantId, tenantId), eq(certificates.id, id)))
    .returning();
  return row;
}

export async function insertCertificate(tx: Tx, row: typeof certificates.$inferInsert): Promise<CertificateRow> {
  const [inserted] = await tx.insert(certificates).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

/** Write-only: the HTTP role can insert a key and never read one, so nothing is returned. */
export async function insertCertificateKey(
  tx: Tx,
  tenantId: string,
  certificateId: string,
  envelope: Envelope,
): Promise<void> {
  await tx.insert(certificateKeys).values({ tenantId, certificateId, ...envelope });
}

/** Certificate and sealed key together; only the vault's connection may run this. */
export async function readSealedKey(tx: Tx, tenantId: string, certificateId: string): Promise<Envelope | undefined> {
  const [row] = await tx
    .select({
      encV: certificateKeys.encV,
      kekId: certificateKeys.kekId,
      wrappedDek: certificateKeys.wrappedDek,
      box: certificateKeys.box,
    })
    .from(certificateKeys)
    .where(and(eq(certificateKeys.tenantId, tenantId), eq(certificateKeys.certificateId, certificateId)));
  return row;
}

export async function hasCertificates(tx: Tx, tenantId: string): Promise<boolean> {
  const [row] = await tx
    .select({ one: sql`1` })
    .from(certificates)
    .where(eq(certificates.tenantId, tenantId))
    .limit(1);
  return row !== undefined;
}
