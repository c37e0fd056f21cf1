import { wholeTable } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { presentDelivery, presentEndpoint, presentReplay } from './webhooks.presenter.ts';
import { webhookAttempts, webhookDeliveries, webhookEndpoints, webhookReplays } from './webhooks.tables.ts';

/** Every endpoint, deleted ones too, without its signing secret. */
export const wholeEndpoints = wholeTable(webhookEndpoints, (rows, { livemode }) =>
  rows.map((row) => ({ ...presentEndpoint(row, livemode), deleted_at: row.deletedAt?.toISOString() ?? null })),
);

/** Every delivery that is kept. */
export const wholeDeliveries = wholeTable(webhookDeliveries, (rows) => rows.map(presentDelivery));

/** What was sent and what came back, without the signature that went with it. */
export const wholeAttempts = wholeTable(webhookAttempts, (rows) =>
  rows.map((row) => ({
    object: 'webhook_attempt',
    delivery: encodeId('msg', row.deliveryId),
    number: row.number,
    started_at: row.startedAt.toISOString(),
    ms: row.ms,
    status: row.status,
    error: row.error,
    response_headers: row.responseHeaders,
    response_body: row.responseBody,
  })),
);

/** Every replay that was asked for. */
export const wholeReplays = wholeTable(webhookReplays, (rows) => rows.map(presentReplay));
