import { operatorOperation, userOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { newTokenHeaders } from '../sessions/index.ts';
import { readImpersonations, startImpersonation, stopImpersonation } from './impersonate.ts';
import { ImpersonationTargetInvalid } from './impersonations.errors.ts';
import { createImpersonationBody, impersonationListSchema, impersonationSchema } from './impersonations.schemas.ts';
import { NotFound } from '../../platform/errors/index.ts';

const TAG = 'Operator';

export const impersonationOperations: readonly Operation[] = [
  operatorOperation({
    method: 'GET',
    path: '/v1/operator/impersonations',
    operationId: 'listImpersonations',
    summary: 'List visits to companies',
    description: 'Of all operators, the newest fifty.',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: impersonationListSchema },
    handler: async (ctx) => ({ status: 200, body: await readImpersonations(ctx) }),
  }),
  operatorOperation({
    method: 'POST',
    path: '/v1/operator/impersonations',
    operationId: 'createImpersonation',
    summary: 'See a company as one of its people',
    description:
      'For 30 minutes the session reads that company and does nothing else: no change, nothing dangerous, no operator’s right. The company’s audit log tells it. DELETE /v1/user/impersonation ends it.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    stepUp: true,
    errors: [ImpersonationTargetInvalid, NotFound],
    body: createImpersonationBody,
    responses: { 201: impersonationSchema },
    handler: async (ctx, input) => {
      const { shown, token } = await startImpersonation(ctx, input.body);
      return { status: 201, headers: newTokenHeaders(ctx, ctx.user.via, token), body: shown };
    },
  }),
  userOperation({
    method: 'DELETE',
    path: '/v1/user/impersonation',
    operationId: 'endImpersonation',
    summary: 'End a visit to a company',
    description: 'The session is the operator’s own again.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    whileImpersonating: true,
    errors: [NotFound],
    responses: { 204: null },
    handler: async (ctx) => {
      const token = await stopImpersonation(ctx);
      return { status: 204, headers: newTokenHeaders(ctx, ctx.user.via, token) };
    },
  }),
];
