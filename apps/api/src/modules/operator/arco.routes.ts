import { z } from 'zod';

import { operatorOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { ArcoAlreadyAnswered, arcoRequestSchema } from '../legal/index.ts';
import { answerArcoAsOperator, readArcoRequests } from './arco-requests.ts';

const TAG = 'Operator';

const operatorArcoSchema = z
  .object({
    ...arcoRequestSchema.shape,
    object: z.literal('operator_arco_request'),
    is_overdue: z.boolean().describe('The term of the law is over and nobody answered.'),
    user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  })
  .meta({ id: 'OperatorArcoRequest' })
  .describe('A person’s request about their own data, with who asks.');

const operatorArcoListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(operatorArcoSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'OperatorArcoRequestList' });

const answerArcoBody = z
  .strictObject({
    decision: z.enum(['granted', 'denied']),
    answer: z.string().trim().min(10).max(2000).describe('What the person reads in their account.'),
  })
  .meta({ id: 'AnswerArcoRequest' });

export const operatorArcoOperations: readonly Operation[] = [
  operatorOperation({
    method: 'GET',
    path: '/v1/operator/arco-requests',
    operationId: 'listOperatorArcoRequests',
    summary: 'List requests about own data',
    description: 'Open ones by the end of their term; answered and withdrawn ones newest first.',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: z.strictObject({ state: z.enum(['open', 'answered']).default('open') }),
    responses: { 200: operatorArcoListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readArcoRequests(ctx, input.query.state) }),
  }),
  operatorOperation({
    method: 'POST',
    path: '/v1/operator/arco-requests/{id}/answer',
    operationId: 'answerArcoRequest',
    summary: 'Answer a request about own data',
    description: 'The person is told by mail and reads the answer in their account.',
    tag: TAG,
    rate: 'write',
    idempotency: 'optional',
    errors: [ArcoAlreadyAnswered],
    params: z.object({ id: z.string().max(64).describe('Request id (arc_…).') }),
    body: answerArcoBody,
    responses: { 200: operatorArcoSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: await answerArcoAsOperator(ctx, input.params.id, input.body),
    }),
  }),
];
