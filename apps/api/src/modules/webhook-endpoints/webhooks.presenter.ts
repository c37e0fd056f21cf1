import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { AttemptRow, DeliveryRow } from './deliveries.repository.ts';
import { DISABLED_AFTER_MS } from './endpoint-health.ts';
import type { EndpointRow } from './endpoints.repository.ts';
import type { ReplayRow } from './replays.repository.ts';
import type { deliverySchema, deliverySummarySchema, endpointSchema, replaySchema } from './webhooks.schemas.ts';

export function presentEndpoint(row: EndpointRow, livemode: boolean): z.infer<typeof endpointSchema> {
  return {
    object: 'webhook_endpoint',
    id: encodeId('whe', row.id),
    livemode,
    url: row.url,
    description: row.description,
    events: row.events,
    api_version: row.apiVersion,
    enabled: row.disabledReason === null,
    disabled_reason: row.disabledReason,
    disabled_at: iso(row.disabledAt),
    health: {
      state: healthOf(row),
      failing_since: iso(row.failingSince),
      failures: row.failures,
      last_success_at: iso(row.lastSuccessAt),
      last_failure_at: iso(row.lastFailureAt),
      disabled_after:
        row.clockStartedAt === null || row.disabledReason !== null
          ? null
          : new Date(row.clockStartedAt.getTime() + DISABLED_AFTER_MS).toISOString(),
    },
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

function healthOf(row: EndpointRow): 'new' | 'healthy' | 'failing' | 'disabled' {
  if (row.disabledReason !== null) return 'disabled';
  if (row.failingSince !== null) return 'failing';
  return row.lastSuccessAt === null ? 'new' : 'healthy';
}

export function presentDelivery(row: DeliveryRow): z.infer<typeof deliverySummarySchema> {
  return {
    object: 'webhook_delivery',
    id: encodeId('msg', row.id),
    endpoint: encodeId('whe', row.endpointId),
    event: encodeId('evt', row.eventId),
    event_type: row.eventType,
    state: row.state,
    attempts: row.attempt,
    last_status: row.lastStatus,
    last_error: row.lastError,
    last_attempt_at: iso(row.lastAttemptAt),
    next_attempt_at: row.state === 'pending' ? iso(row.dueAt) : null,
    settled_at: iso(row.settledAt),
    created_at: row.createdAt.toISOString(),
  };
}

export function presentDeliveryWhole(
  row: DeliveryRow,
  whole: {
    readonly url: string;
    readonly payload: z.infer<typeof deliverySchema>['payload'];
    readonly history: AttemptRow[];
  },
): z.infer<typeof deliverySchema> {
  return {
    ...presentDelivery(row),
    url: whole.url,
    payload: whole.payload,
    history: whole.history.map((attempt) => ({
      number: attempt.number,
      started_at: attempt.startedAt.toISOString(),
      ms: attempt.ms,
      status: attempt.status,
      error: attempt.error,
      request_headers: attempt.requestHeaders,
      response_headers: attempt.responseHeaders,
      response_body: attempt.responseBody,
    })),
  };
}

export function presentReplay(row: ReplayRow): z.infer<typeof replaySchema> {
  return {
    object: 'webhook_replay',
    id: encodeId('whr', row.id),
    endpoint: encodeId('whe', row.endpointId),
    from: row.fromAt.toISOString(),
    to: row.toAt.toISOString(),
    scope: row.scope,
    state: row.state,
    events_seen: row.eventsSeen,
    queued: row.queued,
    created_at: row.createdAt.toISOString(),
    finished_at: iso(row.finishedAt),
  };
}

function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
