import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { envelopeChecks, envelopeColumns } from '../../platform/crypto/envelope-columns.ts';
import {
  app,
  createdAtColumn,
  idColumn,
  tenantIdColumn,
  updatedAtColumn,
  versionColumn,
} from '../../platform/db/schema-kit.ts';
import { events } from '../../platform/events/events.tables.ts';
import { DELIVERY_STATES, DISABLED_REASONS, OPEN_STATES } from './webhooks.states.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });
const list = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '));

/** Addresses of a company that want to know what happens, and how they have been doing. */
export const webhookEndpoints = app.table(
  'webhook_endpoints',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    url: text('url').notNull(),
    description: text('description'),
    /** Patterns: `invoice.stamped`, `invoice.*`, `*`. */
    events: text('events').array().notNull(),
    apiVersion: text('api_version').notNull(),
    /** Why it is switched off; null while it is on. */
    disabledReason: text('disabled_reason', { enum: DISABLED_REASONS }),
    disabledAt: instant('disabled_at'),
    /** Its deliveries stay to be looked at until they are purged. */
    deletedAt: instant('deleted_at'),
    /** Failures since the last success, and the window they are judged in (`endpoint-health.ts`). */
    failures: integer('failures').notNull().default(0),
    failingSince: instant('failing_since'),
    windowStartedAt: instant('window_started_at'),
    windowFailures: integer('window_failures').notNull().default(0),
    lastFailureAt: instant('last_failure_at'),
    /** From here the 120 hours run; the owner was told. */
    clockStartedAt: instant('clock_started_at'),
    lastSuccessAt: instant('last_success_at'),
    /** It asked for a pause (`Retry-After`): nothing is sent before. */
    pausedUntil: instant('paused_until'),
    version: versionColumn(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('webhook_endpoints_created').on(t.tenantId, t.createdAt, t.id),
    check('webhook_endpoints_reason_known', sql`${t.disabledReason} in (${list(DISABLED_REASONS)})`),
    check('webhook_endpoints_off', sql`(${t.disabledReason} is null) = (${t.disabledAt} is null)`),
  ],
);

/** Signing secrets under an envelope: the newest, and the one before it while both sign. */
export const webhookSecrets = app.table(
  'webhook_secrets',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    endpointId: uuid('endpoint_id').notNull(),
    /** From here it signs no longer; null for the newest. */
    expiresAt: instant('expires_at'),
    ...envelopeColumns(),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.endpointId],
      foreignColumns: [webhookEndpoints.tenantId, webhookEndpoints.id],
    }),
    index('webhook_secrets_endpoint').on(t.tenantId, t.endpointId),
    ...envelopeChecks('webhook_secrets', t),
  ],
);

/** One event on its way to one endpoint. `due_at` is its schedule: written with every change of its state. */
export const webhookDeliveries = app.table(
  'webhook_deliveries',
  {
    tenantId: tenantIdColumn(),
    /** `msg_…` on the wire, the same on every attempt. */
    id: idColumn(),
    endpointId: uuid('endpoint_id').notNull(),
    eventId: uuid('event_id').notNull(),
    eventType: text('event_type').notNull(),
    state: text('state', { enum: DELIVERY_STATES }).notNull(),
    /** Grows with each claim: the fencing token, and the number of the attempt. */
    attempt: integer('attempt').notNull().default(0),
    /** Place in the schedule: attempts that failed since it was begun. */
    failures: integer('failures').notNull().default(0),
    /** When it is looked at next; null when there is nothing more to do. While `sending`, when the claim is given up. */
    dueAt: instant('due_at'),
    lastAttemptAt: instant('last_attempt_at'),
    lastStatus: integer('last_status'),
    lastError: text('last_error'),
    settledAt: instant('settled_at'),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.endpointId],
      foreignColumns: [webhookEndpoints.tenantId, webhookEndpoints.id],
    }),
    foreignKey({ columns: [t.tenantId, t.eventId], foreignColumns: [events.tenantId, events.id] }),
    uniqueIndex('webhook_deliveries_once').on(t.tenantId, t.endpointId, t.eventId),
    index('webhook_deliveries_list').on(t.tenantId, t.endpointId, t.id),
    index('webhook_deliveries_due')
      .on(t.tenantId, t.endpointId, t.dueAt)
      .where(sql`${t.dueAt} is not null`),
    index('webhook_deliveries_settled').on(t.tenantId, t.settledAt),
    check('webhook_deliveries_state_known', sql`${t.state} in (${list(DELIVERY_STATES)})`),
    check('webhook_deliveries_due', sql`(${t.dueAt} is not null) = (${t.state} in (${list(OPEN_STATES)}))`),
  ],
);

/** What was sent and what came back, attempt by attempt. */
export const webhookAttempts = app.table(
  'webhook_attempts',
  {
    tenantId: tenantIdColumn(),
    deliveryId: uuid('delivery_id').notNull(),
    number: integer('number').notNull(),
    startedAt: instant('started_at').notNull(),
    ms: integer('ms').notNull(),
    /** Null when no answer came; then `error` says why. */
    status: integer('status'),
    error: text('error'),
    requestHeaders: jsonb('request_headers').$type<Record<string, string>>().notNull(),
    responseHeaders: jsonb('response_headers').$type<Record<string, string>>().notNull(),
    /** First kilobyte. */
    responseBody: text('response_body').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.deliveryId, t.number] }),
    foreignKey({
      columns: [t.tenantId, t.deliveryId],
      foreignColumns: [webhookDeliveries.tenantId, webhookDeliveries.id],
    }).onDelete('cascade'),
  ],
);

/** Events of a stretch of time sent to an endpoint again, as a job that can be watched. */
export const webhookReplays = app.table(
  'webhook_replays',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    endpointId: uuid('endpoint_id').notNull(),
    fromAt: instant('from_at').notNull(),
    toAt: instant('to_at').notNull(),
    scope: text('scope', { enum: ['missed', 'all'] }).notNull(),
    state: text('state', { enum: ['running', 'finished', 'stopped'] }).notNull(),
    /** The last event looked at: where the job goes on. */
    position: uuid('position'),
    eventsSeen: integer('events_seen').notNull().default(0),
    queued: integer('queued').notNull().default(0),
    createdBy: text('created_by').notNull(),
    finishedAt: instant('finished_at'),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.endpointId],
      foreignColumns: [webhookEndpoints.tenantId, webhookEndpoints.id],
    }),
    check('webhook_replays_scope_known', sql`${t.scope} in ('missed', 'all')`),
    check('webhook_replays_state_known', sql`${t.state} in ('running', 'finished', 'stopped')`),
  ],
);
