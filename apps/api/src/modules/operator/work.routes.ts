import { operatorOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { discardDeadLetter, retryDeadLetter } from './decide-dead-letter.ts';
import { readDeadLetters, readOverview, readQueues, readStuckInvoices, readWebhookHealth } from './read-work.ts';
import {
  deadLetterDecisionSchema,
  deadLetterListSchema,
  deadLetterParams,
  discardDeadLetterBody,
  listDeadLettersQuery,
  operatorOverviewSchema,
  operatorQueueListSchema,
  operatorWebhookListSchema,
  stuckInvoiceListSchema,
} from './work.schemas.ts';

const TAG = 'Operator';
const reading = { tag: TAG, rate: 'read', idempotency: 'none', errors: [] } as const;

export const operatorWorkOperations: readonly Operation[] = [
  operatorOperation({
    ...reading,
    method: 'GET',
    path: '/v1/operator/overview',
    operationId: 'getOperatorOverview',
    summary: 'Read what waits for an operator',
    responses: { 200: operatorOverviewSchema },
    handler: async (ctx) => ({ status: 200, body: await readOverview(ctx) }),
  }),
  operatorOperation({
    ...reading,
    method: 'GET',
    path: '/v1/operator/queues',
    operationId: 'listOperatorQueues',
    summary: 'List the job queues',
    responses: { 200: operatorQueueListSchema },
    handler: async (ctx) => ({ status: 200, body: await readQueues(ctx) }),
  }),
  operatorOperation({
    ...reading,
    method: 'GET',
    path: '/v1/operator/dead-letters',
    operationId: 'listDeadLetters',
    summary: 'List dead letters',
    description: 'The newest hundred. Secrets in payloads are masked.',
    query: listDeadLettersQuery,
    responses: { 200: deadLetterListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readDeadLetters(ctx, input.query) }),
  }),
  operatorOperation({
    method: 'POST',
    path: '/v1/operator/dead-letters/{id}/retry',
    operationId: 'retryDeadLetter',
    summary: 'Run a dead letter again',
    tag: TAG,
    rate: 'write',
    idempotency: 'optional',
    errors: [],
    params: deadLetterParams,
    responses: { 200: deadLetterDecisionSchema },
    handler: async (ctx, input) => ({ status: 200, body: await retryDeadLetter(ctx, input.params.id) }),
  }),
  operatorOperation({
    method: 'POST',
    path: '/v1/operator/dead-letters/{id}/discard',
    operationId: 'discardDeadLetter',
    summary: 'Discard a dead letter',
    description: 'For good. The reason stays in the audit logs.',
    tag: TAG,
    rate: 'write',
    idempotency: 'optional',
    stepUp: true,
    errors: [],
    params: deadLetterParams,
    body: discardDeadLetterBody,
    responses: { 200: deadLetterDecisionSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: await discardDeadLetter(ctx, input.params.id, input.body.reason),
    }),
  }),
  operatorOperation({
    ...reading,
    method: 'GET',
    path: '/v1/operator/stuck-invoices',
    operationId: 'listStuckInvoices',
    summary: 'List documents that need somebody',
    description: 'In `needs_attention`, or on their way for more than ten minutes; at most 200.',
    responses: { 200: stuckInvoiceListSchema },
    handler: async (ctx) => ({ status: 200, body: await readStuckInvoices(ctx) }),
  }),
  operatorOperation({
    ...reading,
    method: 'GET',
    path: '/v1/operator/webhook-endpoints',
    operationId: 'listUnwellWebhookEndpoints',
    summary: 'List webhook endpoints that are not well',
    description: 'Failing, switched off, or with deliveries more than five minutes late; at most 200.',
    responses: { 200: operatorWebhookListSchema },
    handler: async (ctx) => ({ status: 200, body: await readWebhookHealth(ctx) }),
  }),
];
