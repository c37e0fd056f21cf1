import { actorText } from '../context/index.ts';
import type { Context } from '../context/index.ts';
import type { Tx } from '../db/index.ts';
import { encodeId, newUuid } from '../ids/index.ts';
import { events } from './events.tables.ts';
import type { EventObject } from './events.tables.ts';
import { fitObject } from './fit-object.ts';
import { isDeclaredEvent } from './registry.ts';
import { subscribersOf } from './subscribers.ts';

/** What happened: the type and the object as the API shows it, before or after the change as its documentation says. */
export interface EventDraft {
  /** `<noun>.<verb in past>`, as `invoice.stamped`. */
  readonly type: string;
  readonly object: EventObject;
}

/** An event as integrators see it: in lists, in webhooks, forever. */
export interface Event {
  readonly id: string;
  readonly object: 'event';
  readonly type: string;
  readonly created_at: string;
  readonly livemode: boolean;
  readonly data: { readonly object: EventObject };
}

export type EventContext = Pick<Context, 'tenantId' | 'livemode' | 'requestId' | 'clock' | 'actor'>;

/**
 * Writes an event in the transaction of the change it tells, and lets subscribers enqueue their work in that same
 * transaction: if the change is committed the event is too, and nothing is sent for a change that was rolled back.
 */
export async function publish(tx: Tx, ctx: EventContext, draft: EventDraft): Promise<Event> {
  if (!isDeclaredEvent(draft.type)) {
    throw new Error(`event type "${draft.type}" is not declared: use defineEvents (platform/events/README.md)`);
  }
  const row: EventRow = {
    tenantId: ctx.tenantId,
    id: newUuid(),
    type: draft.type,
    objectId: draft.object.id,
    object: fitObject(draft.object),
    requestId: ctx.requestId,
    actor: actorText(ctx.actor),
    createdAt: ctx.clock(),
  };
  await tx.insert(events).values(row);
  const event = presentEvent(row, ctx.livemode);
  for (const subscriber of subscribersOf(draft.type)) await subscriber.deliver(tx, ctx, event);
  return event;
}

export type EventRow = typeof events.$inferSelect;

/** The stable envelope of a stored event. */
export function presentEvent(row: EventRow, livemode: boolean): Event {
  return {
    id: encodeId('evt', row.id),
    object: 'event',
    type: row.type,
    created_at: row.createdAt.toISOString(),
    livemode,
    data: { object: row.object },
  };
}
