import { payloadName } from '../events/index.ts';
import type { EventType } from '../events/index.ts';
import type { JsonObject } from './contract-schemas.ts';

const HEADERS = ['WebhookId', 'WebhookTimestamp', 'WebhookSignature'] as const;

/** What Kita sends to endpoints, one entry per type of event (OpenAPI 3.1, `webhooks`). */
export function describeWebhooks(types: readonly EventType[]): JsonObject {
  return Object.fromEntries(types.map((eventType) => [eventType.type, { post: describeWebhook(eventType) }]));
}

function describeWebhook({ type, description }: EventType): JsonObject {
  return {
    operationId: payloadName(type),
    summary: description,
    tags: ['Webhooks'],
    parameters: HEADERS.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${payloadName(type)}` } } },
    },
    responses: {
      '2XX': { description: 'Received. Anything else, or no answer within 15 seconds, is tried again later.' },
      '410': { description: 'Gone: the endpoint is switched off and gets nothing more.' },
    },
  };
}
