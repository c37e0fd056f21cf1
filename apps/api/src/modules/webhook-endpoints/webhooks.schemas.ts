import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import { instant, objectVersion, wording } from '../../platform/wire/index.ts';
import { DELIVERY_STATES, DISABLED_REASONS } from './webhooks.states.ts';

const url = z
  .string()
  .trim()
  .min(8)
  .max(2048)
  .describe('Where events are sent: https on port 443 of a public address.')
  .meta({ examples: ['https://tienda.ejemplo.mx/webhooks/kita'] });
const description = z.string().trim().max(200).nullable().describe('What it is for.');
const patterns = z
  .array(
    z
      .string()
      .regex(
        /^(?:\*|[a-z][a-z0-9_]{1,40}\.(?:\*|[a-z][a-z0-9_]{1,40}))$/,
        wording(
          'Escribe un tipo como invoice.stamped, invoice.* o *.',
          'Write a type as invoice.stamped, invoice.* or *.',
        ),
      ),
  )
  .min(1)
  .max(50)
  .describe('Types of event to send: whole (`invoice.stamped`), all of an object (`invoice.*`), or `*`.');
const apiVersion = z
  .string()
  .max(10)
  .describe('Version of the API the objects are written in; the present one when left out.');

export const createEndpointBody = z
  .strictObject({ url, description: description.optional(), events: patterns, api_version: apiVersion.optional() })
  .meta({ id: 'CreateWebhookEndpoint' });

export const updateEndpointBody = z
  .strictObject({
    url: url.optional(),
    description: description.optional(),
    events: patterns.optional(),
    api_version: apiVersion.optional(),
    enabled: z
      .boolean()
      .optional()
      .describe('Off: nothing is sent and what waits is canceled. On again: replay what was missed.'),
  })
  .meta({ id: 'UpdateWebhookEndpoint' });

const fields = {
  object: z.literal('webhook_endpoint'),
  id: z.string().meta({ examples: ['whe_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
  livemode: z.boolean(),
  url: z.string(),
  description: z.string().nullable(),
  events: z.array(z.string()),
  api_version: z.string(),
  enabled: z.boolean(),
  disabled_reason: z
    .enum(DISABLED_REASONS)
    .nullable()
    .describe('person: somebody switched it off; gone: it answered 410; failing: 120 hours without a success.'),
  disabled_at: z.iso.datetime().nullable(),
  health: z
    .object({
      state: z.enum(['new', 'healthy', 'failing', 'disabled']),
      failing_since: z.iso.datetime().nullable(),
      failures: z.number().int().describe('Attempts that failed since the last success.'),
      last_success_at: z.iso.datetime().nullable(),
      last_failure_at: z.iso.datetime().nullable(),
      disabled_after: z.iso.datetime().nullable().describe('When it is switched off if nothing succeeds until then.'),
    })
    .describe('How its deliveries are doing.'),
  version: objectVersion,
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
};

export const endpointSchema = z
  .object(fields)
  .meta({ id: 'WebhookEndpoint' })
  .describe('An address that is told what happens, without its secret.');

export const newEndpointSchema = z
  .object({
    ...fields,
    secret: z.string().describe('Signs what is sent (`whsec_…`). Shown only now.'),
    receiver_url: z
      .string()
      .nullable()
      .describe('Page of the sandbox that shows what it received, for a test receiver.'),
  })
  .meta({ id: 'NewWebhookEndpoint' })
  .describe('The new endpoint; keep `secret`, it is not shown again.');

export const newSecretSchema = z
  .object({
    object: z.literal('webhook_secret'),
    endpoint: z.string(),
    secret: z.string().describe('Shown only now.'),
    previous_expires_at: z.iso.datetime().nullable().describe('Until then the secret before it signs too.'),
  })
  .meta({ id: 'NewWebhookSecret' })
  .describe('A new signing secret.');

export const endpointListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(endpointSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'WebhookEndpointList' })
  .describe('All endpoints, the oldest first.');

const deliveryFields = {
  object: z.literal('webhook_delivery'),
  id: z.string().meta({ examples: ['msg_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
  endpoint: z.string(),
  event: z.string(),
  event_type: z.string(),
  state: z
    .enum(DELIVERY_STATES)
    .describe('exhausted: every attempt failed; canceled: the endpoint was switched off meanwhile.'),
  attempts: z.number().int(),
  last_status: z.number().int().nullable(),
  last_error: z.string().nullable(),
  last_attempt_at: z.iso.datetime().nullable(),
  next_attempt_at: z.iso.datetime().nullable(),
  settled_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
};

export const deliverySummarySchema = z
  .object(deliveryFields)
  .meta({ id: 'WebhookDeliverySummary' })
  .describe('An event on its way to an endpoint.');

const attemptSchema = z
  .object({
    number: z.number().int(),
    started_at: z.iso.datetime(),
    ms: z.number().int(),
    status: z.number().int().nullable(),
    error: z.string().nullable().describe('Why no answer came: refused, dns, connection, tls, timeout, broken_answer.'),
    request_headers: z.record(z.string(), z.string()),
    response_headers: z.record(z.string(), z.string()),
    response_body: z.string().describe('Its first kilobyte.'),
  })
  .meta({ id: 'WebhookAttempt' });

export const deliverySchema = z
  .object({
    ...deliveryFields,
    url: z.string(),
    payload: z.looseObject({ id: z.string(), type: z.string() }).describe('The body, as it is sent.'),
    history: z.array(attemptSchema).describe('Newest first.'),
  })
  .meta({ id: 'WebhookDelivery' })
  .describe('A delivery with its body and every attempt.');

export const deliveryListSchema = listSchema(deliverySummarySchema, 'WebhookDeliveryList');

export const listDeliveriesQuery = z.strictObject({
  ...listQueryFields,
  state: z.enum(DELIVERY_STATES).optional(),
  event_type: z.string().max(81).optional().describe('Only this type, such as invoice.stamped.'),
});

export const createReplayBody = z
  .strictObject({
    from: instant.describe('Events from this instant on.'),
    to: instant.optional().describe('Events before this instant; now when left out.'),
    scope: z
      .enum(['missed', 'all'])
      .default('missed')
      .describe('missed: only what was never delivered to the endpoint.'),
  })
  .meta({ id: 'CreateWebhookReplay' });

export const replaySchema = z
  .object({
    object: z.literal('webhook_replay'),
    id: z.string().meta({ examples: ['whr_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    endpoint: z.string(),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    scope: z.enum(['missed', 'all']),
    state: z.enum(['running', 'finished', 'stopped']).describe('stopped: the endpoint was switched off meanwhile.'),
    events_seen: z.number().int(),
    queued: z.number().int().describe('Deliveries that were begun or begun again.'),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'WebhookReplay' })
  .describe('Events of a stretch of time on their way to an endpoint again.');
