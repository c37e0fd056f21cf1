import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { matches } from '../../platform/events/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { findEndpoint } from './endpoints.repository.ts';
import { eventsToReplay, insertReplay, lockReplay, queueAgain, updateReplay } from './replays.repository.ts';
import type { ReplayRow } from './replays.repository.ts';
import { WebhookEndpointDisabled, WebhookReplayInvalid } from './webhooks.errors.ts';
import { replayEventsJob } from './webhooks.jobs.ts';
import type { createReplayBody } from './webhooks.schemas.ts';

const RANGE_MAX_MS = 30 * 86_400_000;
/** Events looked at in one transaction. */
const BATCH = 500;

/** Asks for the events of a stretch of time to be sent again. @throws `webhook_replay_invalid`, `webhook_endpoint_disabled` */
export async function createReplay(
  ctx: Context,
  wireId: string,
  input: z.infer<typeof createReplayBody>,
): Promise<ReplayRow> {
  const endpointId = decodeId('whe', wireId);
  if (endpointId === undefined) throw NotFound();
  const now = ctx.clock();
  const fromAt = new Date(input.from);
  const toAt = input.to === undefined ? now : new Date(Math.min(Date.parse(input.to), now.getTime()));
  const lengthMs = toAt.getTime() - fromAt.getTime();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const endpoint = await findEndpoint(tx, ctx.tenantId, endpointId);
    if (!endpoint) throw NotFound();
    if (endpoint.disabledReason !== null) throw WebhookEndpointDisabled();
    if (lengthMs <= 0 || lengthMs > RANGE_MAX_MS) throw WebhookReplayInvalid();
    const replay = await insertReplay(tx, {
      tenantId: ctx.tenantId,
      id: newUuid(),
      endpointId,
      fromAt,
      toAt,
      scope: input.scope,
      state: 'running',
      createdBy: ctx.actor.id,
    });
    await audit(tx, ctx, {
      action: 'webhook_endpoint.replayed',
      object: wireId,
      data: { replay: encodeId('whr', replay.id), from: input.from, to: toAt.toISOString(), scope: input.scope },
    });
    await enqueue(tx, ctx, replayEventsJob, { replayId: replay.id });
    return replay;
  });
}

/** Goes through the events, a batch per transaction; run again after a crash, or twice at once, it goes on where it was. */
export async function replayEvents(ctx: Context, replayId: string): Promise<void> {
  while (await replayBatch(ctx, replayId));
}

/** Answers whether there may be more. */
function replayBatch(ctx: Context, replayId: string): Promise<boolean> {
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const replay = await lockReplay(tx, ctx.tenantId, replayId);
    if (replay?.state !== 'running') return false;
    const endpoint = await findEndpoint(tx, ctx.tenantId, replay.endpointId);
    if (!endpoint || endpoint.disabledReason !== null) {
      await updateReplay(tx, ctx.tenantId, replayId, { state: 'stopped', finishedAt: ctx.clock() });
      return false;
    }
    const events = await eventsToReplay(tx, replay, BATCH);
    const wanted = events.filter(({ type }) => endpoint.events.some((pattern) => matches(pattern, type)));
    const queued = await queueAgain(tx, replay, wanted, ctx.clock());
    const isLast = events.length < BATCH;
    await updateReplay(tx, ctx.tenantId, replayId, {
      eventsSeen: replay.eventsSeen + events.length,
      queued: replay.queued + queued,
      position: events.at(-1)?.id ?? replay.position,
      ...(isLast && { state: 'finished', finishedAt: ctx.clock() }),
    });
    return !isLast;
  });
}
