import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { hashedAddress } from './hashed-address.ts';
import { insertSuppression } from './messages.repository.ts';
import type { MessageRow, SuppressionRow } from './messages.repository.ts';
import { messages, suppressions } from './messages.tables.ts';
import { RECEIVER_TEMPLATES } from './receiver-templates.ts';

/** An address in the form that is compared. */
export type SuppressedAddress = Pick<SuppressionRow, 'channel' | 'address'>;

const oppositionOf = (customer: string) => `opposition:${customer}`;

const inForm = (tenantId: string, { channel, address }: SuppressedAddress) =>
  and(
    eq(suppressions.tenantId, tenantId),
    eq(suppressions.channel, channel),
    inArray(suppressions.address, [address, hashedAddress(tenantId, address)]),
  );

/** The owner of the address wants nothing any more. An earlier suppression stays as it is. */
export async function suppressAddress(
  tx: Tx,
  ctx: Context,
  target: SuppressedAddress,
  customer: string,
): Promise<void> {
  const row = { ...target, tenantId: ctx.tenantId, id: newUuid(), reason: 'opted_out' as const };
  await insertSuppression(tx, { ...row, detail: oppositionOf(customer), createdAt: ctx.clock() });
}

/** Ends what `suppressAddress` began for a customer; bounces and complaints stay. */
export async function liftOpposition(tx: Tx, ctx: Context, customer: string): Promise<void> {
  await tx
    .update(suppressions)
    .set({ removedAt: ctx.clock(), removedBy: ctx.actor.id, removedReason: 'opposition withdrawn' })
    .where(
      and(
        eq(suppressions.tenantId, ctx.tenantId),
        eq(suppressions.detail, oppositionOf(customer)),
        isNull(suppressions.removedAt),
      ),
    );
}

/** Forgets an address: what was sent to it does not say so, and the list not to contact keeps a hash. */
export async function forgetAddress(tx: Tx, tenantId: string, target: SuppressedAddress): Promise<void> {
  const hash = hashedAddress(tenantId, target.address);
  const known = await suppressionsOf(tx, tenantId, [target]);
  if (known.some(({ address }) => address === hash)) {
    // Another customer with this address was forgotten before: one entry in force is enough, and all there may be.
    await tx
      .update(suppressions)
      .set({ removedAt: sql`now()`, removedReason: 'known by its hash' })
      .where(and(inForm(tenantId, target), eq(suppressions.address, target.address), isNull(suppressions.removedAt)));
  }
  await tx.update(suppressions).set({ address: hash, detail: null }).where(inForm(tenantId, target));
  await tx
    .update(messages)
    .set({ recipient: '', recipientName: '' })
    .where(sentTo(tenantId, [target]));
}

/** Forgets to whom mail about these documents went; waiting mail is not sent, there is nobody to send it to. */
export async function forgetReceivers(tx: Tx, tenantId: string, objectIds: readonly string[]): Promise<void> {
  await tx
    .update(messages)
    .set({ recipient: '', recipientName: '' })
    .where(
      and(
        eq(messages.tenantId, tenantId),
        inArray(messages.objectId, [...objectIds]),
        inArray(messages.template, [...RECEIVER_TEMPLATES]),
      ),
    );
}

/** What was sent to these addresses, newest first. */
export function messagesTo(
  tx: Tx,
  tenantId: string,
  targets: readonly SuppressedAddress[],
  max: number,
): Promise<MessageRow[]> {
  if (targets.length === 0) return Promise.resolve([]);
  return tx.select().from(messages).where(sentTo(tenantId, targets)).orderBy(desc(messages.id)).limit(max);
}

/** Suppressions in force of these addresses. */
export function suppressionsOf(
  tx: Tx,
  tenantId: string,
  targets: readonly SuppressedAddress[],
): Promise<SuppressionRow[]> {
  if (targets.length === 0) return Promise.resolve([]);
  return tx
    .select()
    .from(suppressions)
    .where(and(isNull(suppressions.removedAt), or(...targets.map((target) => inForm(tenantId, target)))));
}

function sentTo(tenantId: string, targets: readonly SuppressedAddress[]) {
  const each = targets.map(({ channel, address }) =>
    and(eq(messages.channel, channel), eq(sql`lower(${messages.recipient})`, address.toLowerCase())),
  );
  return and(eq(messages.tenantId, tenantId), inArray(messages.template, [...RECEIVER_TEMPLATES]), or(...each));
}
