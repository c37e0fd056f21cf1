import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { invoiceSealed, invoiceStamped, pacRaw, stampAttempts } from './stamping.tables.ts';

export type AttemptRow = typeof stampAttempts.$inferSelect;

/** Opens an attempt. @throws a unique violation of `stamp_attempts_single_flight` when another one is open */
export async function insertAttempt(
  tx: Tx,
  attempt: { tenantId: string; invoiceId: string; generation: number; kind: AttemptRow['kind']; leaseMs: number },
): Promise<AttemptRow> {
  const [row] = await tx
    .insert(stampAttempts)
    .values({
      tenantId: attempt.tenantId,
      id: newUuid(),
      invoiceId: attempt.invoiceId,
      generation: attempt.generation,
      kind: attempt.kind,
      state: 'in_flight',
      leaseUntil: sql`now() + make_interval(secs => ${attempt.leaseMs / 1000})`,
    })
    .returning();
  if (!row) throw new Error('insert returned no row');
  return row;
}

/** Closes an attempt that is still open; `false` when somebody else closed it (its lease ran out). */
export async function closeAttempt(
  tx: Tx,
  tenantId: string,
  id: string,
  result: Pick<
    typeof stampAttempts.$inferInsert,
    'state' | 'httpStatus' | 'errorCode' | 'providerCode' | 'detail' | 'uuid'
  >,
): Promise<boolean> {
  const closed = await tx
    .update(stampAttempts)
    .set({ ...result, finishedAt: sql`now()` })
    .where(and(eq(stampAttempts.tenantId, tenantId), eq(stampAttempts.id, id), eq(stampAttempts.state, 'in_flight')))
    .returning({ id: stampAttempts.id });
  return closed.length > 0;
}

/** The open attempt of an invoice, if any, and whether its lease has run out. */
export async function findOpenAttempt(
  tx: Tx,
  tenantId: string,
  invoiceId: string,
): Promise<{ id: string; leaseUntil: Date; isExpired: boolean } | undefined> {
  const [row] = await tx
    .select({
      id: stampAttempts.id,
      leaseUntil: stampAttempts.leaseUntil,
      isExpired: sql<boolean>`${stampAttempts.leaseUntil} < now()`,
    })
    .from(stampAttempts)
    .where(
      and(
        eq(stampAttempts.tenantId, tenantId),
        eq(stampAttempts.invoiceId, invoiceId),
        eq(stampAttempts.state, 'in_flight'),
      ),
    );
  return row;
}

/** Sends of a generation that ended with proof that nothing was stamped: the pause before the next grows with them. */
export async function countFailedSends(
  tx: Tx,
  tenantId: string,
  invoiceId: string,
  generation: number,
): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(stampAttempts)
    .where(
      and(
        eq(stampAttempts.tenantId, tenantId),
        eq(stampAttempts.invoiceId, invoiceId),
        eq(stampAttempts.generation, generation),
        eq(stampAttempts.kind, 'send'),
        inArray(stampAttempts.state, ['not_sent', 'rejected']),
      ),
    );
  return row?.count ?? 0;
}

/** The UUID an earlier answer of this generation named without giving the stamp. */
export async function findNamedUuid(
  tx: Tx,
  tenantId: string,
  invoiceId: string,
  generation: number,
): Promise<string | undefined> {
  const [row] = await tx
    .select({ uuid: stampAttempts.uuid })
    .from(stampAttempts)
    .where(
      and(
        eq(stampAttempts.tenantId, tenantId),
        eq(stampAttempts.invoiceId, invoiceId),
        eq(stampAttempts.generation, generation),
        isNotNull(stampAttempts.uuid),
      ),
    )
    .orderBy(desc(stampAttempts.startedAt))
    .limit(1);
  return row?.uuid ?? undefined;
}

export async function insertRaw(tx: Tx, row: typeof pacRaw.$inferInsert): Promise<void> {
  await tx.insert(pacRaw).values(row);
}

export async function insertStamped(tx: Tx, row: typeof invoiceStamped.$inferInsert): Promise<void> {
  await tx.insert(invoiceStamped).values(row);
}

const ATTEMPTS_MAX = 200;

/** Calls to the PAC about an invoice, oldest first. */
export function listAttempts(tx: Tx, tenantId: string, invoiceId: string): Promise<AttemptRow[]> {
  return tx
    .select()
    .from(stampAttempts)
    .where(and(eq(stampAttempts.tenantId, tenantId), eq(stampAttempts.invoiceId, invoiceId)))
    .orderBy(asc(stampAttempts.startedAt), asc(stampAttempts.id))
    .limit(ATTEMPTS_MAX);
}

/** The account each sealed generation is bound to. */
export function listBindings(
  tx: Tx,
  tenantId: string,
  invoiceId: string,
): Promise<Array<{ generation: number; pacAccountId: string }>> {
  return tx
    .select({ generation: invoiceSealed.generation, pacAccountId: invoiceSealed.pacAccountId })
    .from(invoiceSealed)
    .where(and(eq(invoiceSealed.tenantId, tenantId), eq(invoiceSealed.invoiceId, invoiceId)));
}
