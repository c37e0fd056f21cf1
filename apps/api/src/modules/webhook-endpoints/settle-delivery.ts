import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { AttemptResult, AttemptSettings } from './attempt-delivery.ts';
import { insertAttempt, settleAttempt } from './deliveries.repository.ts';
import type { ClaimedDelivery, DeliveryRow } from './deliveries.repository.ts';
import { disableEndpoint } from './disable-endpoint.ts';
import { HEALTHY, afterFailure } from './endpoint-health.ts';
import { lockEndpoint, updateEndpointRow } from './endpoints.repository.ts';
import type { EndpointRow } from './endpoints.repository.ts';
import { askedPause, pauseAfter } from './retry-schedule.ts';
import { webhookEvents } from './webhooks.events.ts';
import { presentEndpoint } from './webhooks.presenter.ts';

/** Mails whoever can mend an endpoint, in the transaction of what they are told. The app tells them by the event. */
export type TellOwner = (
  tx: Tx,
  ctx: Context,
  endpoint: EndpointRow,
  about: 'failing' | 'disabled_failing' | 'disabled_gone',
  /** `HTTP 500`, or why no answer came. */
  lastFailure: string,
) => Promise<void>;

/** How often a success is noted on an endpoint that is well. */
const SUCCESS_NOTED_MS = 60_000;

/**
 * Records an attempt and what follows from it, in one transaction and only while the claim holds: a run that was given up and
 * wakes later writes nothing.
 */
export async function settleDelivery(
  ctx: Context,
  { delivery, endpoint }: ClaimedDelivery,
  result: AttemptResult,
  settings: AttemptSettings,
): Promise<void> {
  const now = ctx.clock();
  const claim = { tenantId: ctx.tenantId, id: delivery.id, attempt: delivery.attempt };
  if (result.error === 'stopped') {
    // This process ends: nobody's failure, due again at once.
    await ctx.db.withTenant(ctx.tenantId, (tx) => settleAttempt(tx, claim, { state: 'pending', dueAt: now }));
    return;
  }
  const isDelivered = result.status !== null && result.status >= 200 && result.status < 300;
  const askedMs = askedPause(result.status ?? 0, result.responseHeaders['retry-after'], now);
  const next = isDelivered ? delivered(now) : failed(delivery, result, askedMs, now, settings);
  const isRecorded = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const set = { ...next, lastStatus: result.status, lastError: result.error };
    if (!(await settleAttempt(tx, claim, set))) return false;
    await insertAttempt(tx, {
      tenantId: ctx.tenantId,
      deliveryId: delivery.id,
      number: delivery.attempt,
      startedAt: result.startedAt,
      ms: result.ms,
      status: result.status,
      error: result.error,
      requestHeaders: { ...result.requestHeaders },
      responseHeaders: { ...result.responseHeaders },
      responseBody: result.responseBody,
    });
    if (isDelivered) await noteSuccess(tx, ctx, endpoint, now);
    else await noteFailure(tx, ctx, endpoint, { result, askedMs, now }, settings.tellOwner);
    return true;
  });
  if (isRecorded)
    settings.metrics.attempt(isDelivered ? 'delivered' : next.state === 'exhausted' ? 'exhausted' : 'failed');
  if (isRecorded && delivery.attempt === 1) settings.metrics.first(now.getTime() - delivery.createdAt.getTime());
}

type Next = Partial<DeliveryRow> & Pick<DeliveryRow, 'state' | 'dueAt'>;

function delivered(now: Date): Next {
  return { state: 'delivered', dueAt: null, settledAt: now };
}

function failed(
  delivery: DeliveryRow,
  result: AttemptResult,
  askedMs: number | undefined,
  now: Date,
  { pausesMs, random }: AttemptSettings,
): Next {
  const failures = delivery.failures + 1;
  const pauseMs = result.status === 410 ? undefined : pauseAfter(failures, random(), askedMs, pausesMs);
  if (pauseMs === undefined) return { state: 'exhausted', failures, dueAt: null, settledAt: now };
  return { state: 'pending', failures, dueAt: new Date(now.getTime() + pauseMs) };
}

async function noteSuccess(tx: Tx, ctx: Context, endpoint: EndpointRow, now: Date): Promise<void> {
  const isNoted =
    endpoint.failingSince === null &&
    endpoint.lastSuccessAt !== null &&
    now.getTime() - endpoint.lastSuccessAt.getTime() < SUCCESS_NOTED_MS;
  if (!isNoted)
    await updateEndpointRow(tx, ctx.tenantId, endpoint.id, { ...HEALTHY, lastSuccessAt: now, pausedUntil: null });
}

interface Failure {
  readonly result: AttemptResult;
  readonly askedMs: number | undefined;
  readonly now: Date;
}

async function noteFailure(
  tx: Tx,
  ctx: Context,
  { id }: EndpointRow,
  { result, askedMs, now }: Failure,
  tellOwner: TellOwner,
): Promise<void> {
  const endpoint = await lockEndpoint(tx, ctx.tenantId, id);
  if (!endpoint || endpoint.disabledReason !== null) return;
  const { health, verdict } = afterFailure(endpoint, now);
  const pausedUntil = askedMs === undefined ? endpoint.pausedUntil : new Date(now.getTime() + askedMs);
  const after = await updateEndpointRow(tx, ctx.tenantId, id, { ...health, lastFailureAt: now, pausedUntil });
  if (!after) return;
  const isGone = result.status === 410;
  const lastFailure = result.status === null ? (result.error ?? 'connection') : `HTTP ${result.status}`;
  if (isGone || verdict === 'disable') {
    const off = await disableEndpoint(tx, ctx, after, isGone ? 'gone' : 'failing');
    await tellOwner(tx, ctx, off, isGone ? 'disabled_gone' : 'disabled_failing', lastFailure);
  } else if (verdict === 'warn') {
    await webhookEvents.publish(tx, ctx, 'webhook_endpoint.failing', presentEndpoint(after, ctx.livemode));
    await tellOwner(tx, ctx, after, 'failing', lastFailure);
  }
}
