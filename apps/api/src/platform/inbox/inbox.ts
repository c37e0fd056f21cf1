import { and, eq, isNull } from 'drizzle-orm';

import type { Tx } from '../db/index.ts';
import { newUuid } from '../ids/index.ts';
import { webhookInbox } from './inbox.tables.ts';

/** One event as a provider sent it. */
export interface InboxEvent {
  readonly provider: string;
  readonly eventId: string;
  readonly payload: unknown;
  readonly at: Date;
}

/** Keeps an event once. Answers its row's id, or `undefined` when it came before. */
export async function keepInInbox(tx: Tx, event: InboxEvent): Promise<string | undefined> {
  const { provider, eventId, payload, at } = event;
  const [row] = await tx
    .insert(webhookInbox)
    .values({ id: newUuid(), provider, eventId, payload, receivedAt: at })
    .onConflictDoNothing()
    .returning({ id: webhookInbox.id });
  return row?.id;
}

/**
 * Takes an event for processing: its payload, once. The mark commits with the effect, so an event is processed exactly
 * when its effect is there. `undefined` when it was processed before, or its payload is gone.
 */
export async function takeFromInbox(tx: Tx, id: string, now: Date): Promise<unknown> {
  const [row] = await tx
    .update(webhookInbox)
    .set({ processedAt: now })
    .where(and(eq(webhookInbox.id, id), isNull(webhookInbox.processedAt)))
    .returning({ payload: webhookInbox.payload });
  return row?.payload ?? undefined;
}

/** Forgets what an event said, once it is applied: that it came is enough to know it again. */
export async function forgetPayload(tx: Tx, id: string): Promise<void> {
  await tx.update(webhookInbox).set({ payload: null }).where(eq(webhookInbox.id, id));
}
