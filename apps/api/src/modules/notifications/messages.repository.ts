import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';

import type { Envelope } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { hashedAddress } from './hashed-address.ts';
import { RECEIVER_TEMPLATES } from './receiver-templates.ts';
import { messageContents, messages, suppressions } from './messages.tables.ts';

export type MessageRow = typeof messages.$inferSelect;
export type NewMessage = typeof messages.$inferInsert;

/** False when a message with this id is there already. Write-only for contents: nothing is returned. */
export async function insertMessage(tx: Tx, row: NewMessage, content: Envelope): Promise<boolean> {
  const inserted = await tx.insert(messages).values(row).onConflictDoNothing().returning({ id: messages.id });
  if (inserted.length === 0) return false;
  await tx.insert(messageContents).values({ tenantId: row.tenantId, messageId: row.id, ...content });
  return true;
}

export async function findMessage(tx: Tx, tenantId: string, id: string): Promise<MessageRow | undefined> {
  const [row] = await tx
    .select()
    .from(messages)
    .where(and(eq(messages.tenantId, tenantId), eq(messages.id, id)));
  return row;
}

/** Only the vault's connection may run this. */
export async function readSealedContent(tx: Tx, tenantId: string, id: string): Promise<Envelope | undefined> {
  const { encV, kekId, wrappedDek, box } = messageContents;
  const [row] = await tx
    .select({ encV, kekId, wrappedDek, box })
    .from(messageContents)
    .where(and(eq(messageContents.tenantId, tenantId), eq(messageContents.messageId, id)));
  return row;
}

/**
 * Takes a message for one attempt: one that waits and is due, or one whose attempt is past its lease. The answer of that attempt is
 * lost, and counted. `undefined` when there is nothing to take.
 */
export async function claimMessage(
  tx: Tx,
  tenantId: string,
  id: string,
  lease: { readonly now: Date; readonly until: Date },
): Promise<MessageRow | undefined> {
  const isExpired = sql`(${messages.state} = 'sending' and ${messages.leaseUntil} <= ${lease.now.toISOString()}::timestamptz)`;
  const isDue = sql`(${messages.state} = 'queued' and (${messages.leaseUntil} is null or ${messages.leaseUntil} <= ${lease.now.toISOString()}::timestamptz))`;
  const [row] = await tx
    .update(messages)
    .set({
      state: 'sending',
      attempt: sql`${messages.attempt} + 1`,
      leaseUntil: lease.until,
      lostAnswers: sql`${messages.lostAnswers} + case when ${messages.state} = 'sending' then 1 else 0 end`,
    })
    .where(and(eq(messages.tenantId, tenantId), eq(messages.id, id), sql`(${isDue} or ${isExpired})`))
    .returning();
  return row;
}

type Settlement = Partial<
  Pick<NewMessage, 'state' | 'lostAnswers' | 'provider' | 'providerId' | 'errorCode' | 'sentAt' | 'leaseUntil'>
>;

/** Records how an attempt ended, if that attempt still holds the message. */
export async function settleMessage(tx: Tx, held: MessageRow, outcome: Settlement): Promise<MessageRow | undefined> {
  const [row] = await tx
    .update(messages)
    .set({ leaseUntil: null, ...outcome })
    .where(
      and(
        eq(messages.tenantId, held.tenantId),
        eq(messages.id, held.id),
        eq(messages.state, 'sending'),
        eq(messages.attempt, held.attempt),
      ),
    )
    .returning();
  return row;
}

export async function eraseContent(tx: Tx, tenantId: string, id: string): Promise<void> {
  await tx
    .delete(messageContents)
    .where(and(eq(messageContents.tenantId, tenantId), eq(messageContents.messageId, id)));
}

export type SuppressionRow = typeof suppressions.$inferSelect;

export async function findSuppression(
  tx: Tx,
  tenantId: string,
  channel: SuppressionRow['channel'],
  address: string,
): Promise<SuppressionRow | undefined> {
  const [row] = await tx
    .select()
    .from(suppressions)
    .where(
      and(
        eq(suppressions.tenantId, tenantId),
        eq(suppressions.channel, channel),
        inArray(suppressions.address, [address, hashedAddress(tenantId, address)]),
        isNull(suppressions.removedAt),
      ),
    );
  return row;
}

/** Keeps the first one in force when there are two. */
export async function insertSuppression(tx: Tx, row: typeof suppressions.$inferInsert): Promise<boolean> {
  const inserted = await tx.insert(suppressions).values(row).onConflictDoNothing().returning({ id: suppressions.id });
  return inserted.length > 0;
}

const FACT_COLUMNS = {
  delivered: 'deliveredAt',
  opened: 'openedAt',
  bounced: 'bouncedAt',
  complained: 'complainedAt',
} as const;

/** Notes the first moment of a fact; `undefined` when it was known. */
export async function noteFact(
  tx: Tx,
  message: MessageRow,
  fact: keyof typeof FACT_COLUMNS,
  at: Date,
  errorCode?: string,
): Promise<MessageRow | undefined> {
  const column = FACT_COLUMNS[fact];
  const [row] = await tx
    .update(messages)
    .set({ [column]: at, ...(errorCode !== undefined && { errorCode }) })
    .where(and(eq(messages.tenantId, message.tenantId), eq(messages.id, message.id), isNull(messages[column])))
    .returning();
  return row;
}

/**
 * Notes that a message left, learnt from a report: its answer was lost, or the report was faster. `undefined` when that
 * was known.
 */
export async function noteSent(
  tx: Tx,
  message: MessageRow,
  sent: { readonly provider: string; readonly providerId: string; readonly at: Date },
): Promise<MessageRow | undefined> {
  const { provider, providerId, at } = sent;
  const [row] = await tx
    .update(messages)
    .set({ state: 'sent', provider, providerId, sentAt: at, errorCode: null, leaseUntil: null })
    .where(
      and(
        eq(messages.tenantId, message.tenantId),
        eq(messages.id, message.id),
        sql`(${messages.state} in ('queued', 'sending') or (${messages.state} = 'failed' and ${messages.lostAnswers} > 0))`,
      ),
    )
    .returning();
  return row;
}

export interface MessageFilters {
  readonly channel?: MessageRow['channel'] | undefined;
  readonly objectId?: string | undefined;
  readonly state?: MessageRow['state'] | undefined;
}

/** What was sent to receivers, newest first. Mail to the people of the company is theirs alone. */
export function listMessages(
  tx: Tx,
  tenantId: string,
  filters: MessageFilters,
  limit: number,
  after: { readonly at: string; readonly id: string } | undefined,
): Promise<MessageRow[]> {
  return tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.tenantId, tenantId),
        inArray(messages.template, [...RECEIVER_TEMPLATES]),
        filters.channel === undefined ? undefined : eq(messages.channel, filters.channel),
        filters.objectId === undefined ? undefined : eq(messages.objectId, filters.objectId),
        filters.state === undefined ? undefined : eq(messages.state, filters.state),
        after && sql`(${messages.createdAt}, ${messages.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit + 1);
}

/** Newest first; those in force unless all are asked for. */
export function listSuppressions(
  tx: Tx,
  tenantId: string,
  filters: {
    readonly channel?: SuppressionRow['channel'] | undefined;
    readonly address?: string | undefined;
    readonly all: boolean;
  },
  limit: number,
  after: { readonly at: string; readonly id: string } | undefined,
): Promise<SuppressionRow[]> {
  return tx
    .select()
    .from(suppressions)
    .where(
      and(
        eq(suppressions.tenantId, tenantId),
        filters.all ? undefined : isNull(suppressions.removedAt),
        filters.channel === undefined ? undefined : eq(suppressions.channel, filters.channel),
        filters.address === undefined ? undefined : eq(suppressions.address, filters.address),
        after && sql`(${suppressions.createdAt}, ${suppressions.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(suppressions.createdAt), desc(suppressions.id))
    .limit(limit + 1);
}

export async function findSuppressionById(tx: Tx, tenantId: string, id: string): Promise<SuppressionRow | undefined> {
  const [row] = await tx
    .select()
    .from(suppressions)
    .where(and(eq(suppressions.tenantId, tenantId), eq(suppressions.id, id)));
  return row;
}

/** Ends a suppression in force; `undefined` when it ended before. */
export async function endSuppression(
  tx: Tx,
  row: SuppressionRow,
  removal: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<SuppressionRow | undefined> {
  const [ended] = await tx
    .update(suppressions)
    .set({ removedAt: removal.at, removedBy: removal.by, removedReason: removal.reason })
    .where(and(eq(suppressions.tenantId, row.tenantId), eq(suppressions.id, row.id), isNull(suppressions.removedAt)))
    .returning();
  return ended;
}

const ABOUT_MAX = 100;

/** What was sent to receivers about an object, oldest first. */
export function messagesAbout(tx: Tx, tenantId: string, objectId: string): Promise<MessageRow[]> {
  return tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.tenantId, tenantId),
        eq(messages.objectId, objectId),
        inArray(messages.template, [...RECEIVER_TEMPLATES]),
      ),
    )
    .orderBy(messages.id)
    .limit(ABOUT_MAX);
}
