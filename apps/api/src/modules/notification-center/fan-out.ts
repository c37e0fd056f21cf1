import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { eventsOf } from '../../platform/events/index.ts';
import type { Event, EventSubscriber } from '../../platform/events/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { defineJob, enqueue } from '../../platform/jobs/index.ts';
import { findEvent } from '../events/index.ts';
import { KIND_OF_EVENT, factsOf } from './kinds.ts';
import type { KindName } from './kinds.ts';
import { notify } from './notify.ts';

/** Tells the people of a company about an event. Apart from the event's transaction, which must not wait for people. */
export const fanOutJob = defineJob({
  name: 'notification_center.fan_out',
  schema: z.object({ eventId: z.uuid() }),
  queue: { expireInSeconds: 120, retryLimit: 8, retryDelaySeconds: 5, retryDelayMaxSeconds: 900, isUrgent: true },
  handler: (ctx, { eventId }) => fanOut(ctx, eventId),
});

/** Makes the job of every event that makes a notice. */
export const notifyOfEvents: EventSubscriber = {
  name: 'notification_center',
  types: [...Object.keys(KIND_OF_EVENT), 'invoice.stamped'],
  async deliver(tx, ctx, event) {
    // Whoever asks for a list waits for it; that everything leaves the company, its owners are told.
    if (event.type.startsWith('export.') && event.data.object['kind'] !== 'tenant_data') return;
    // Nearly all stamps come at once; only one that was in doubt is news.
    if (event.type === 'invoice.stamped' && !(await wasInDoubt(tx, ctx.tenantId, event))) return;
    const eventId = decodeId('evt', event.id);
    if (eventId !== undefined) await enqueue(tx, ctx, fanOutJob, { eventId }, { id: eventId });
  },
};

async function wasInDoubt(tx: Parameters<typeof eventsOf>[0], tenantId: string, event: Event): Promise<boolean> {
  return (await eventsOf(tx, tenantId, event.data.object.id, 'invoice.verifying')).length > 0;
}

async function fanOut(ctx: Context, eventId: string): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const event = await findEvent(tx, ctx.tenantId, eventId);
    const kind: KindName | undefined =
      event?.type === 'invoice.stamped' ? 'invoice_resolved' : KIND_OF_EVENT[event?.type ?? ''];
    if (!event || kind === undefined) return;
    await notify(tx, ctx, { kind, source: eventId, objectId: event.objectId, facts: factsOf(event.object) });
  });
}
