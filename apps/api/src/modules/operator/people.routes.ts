import { operatorOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { endSessionsOf, unlockPerson } from './manage-person.ts';
import { listPeopleQuery, operatorUserDetailSchema, operatorUserListSchema, userParams } from './people.schemas.ts';
import { readPeople, readPerson } from './read-people.ts';

const TAG = 'Operator';

export const operatorPeopleOperations: readonly Operation[] = [
  operatorOperation({
    method: 'GET',
    path: '/v1/operator/users',
    operationId: 'listOperatorUsers',
    summary: 'Find people',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listPeopleQuery,
    responses: { 200: operatorUserListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readPeople(ctx, input.query) }),
  }),
  operatorOperation({
    method: 'GET',
    path: '/v1/operator/users/{id}',
    operationId: 'getOperatorUser',
    summary: 'Look at a person',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: userParams,
    responses: { 200: operatorUserDetailSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readPerson(ctx, input.params.id) }),
  }),
  operatorOperation({
    method: 'DELETE',
    path: '/v1/operator/users/{id}/sessions',
    operationId: 'endOperatorUserSessions',
    summary: 'End all sessions of a person',
    description: 'But the operator’s own present one. The person reads it in their security log.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    stepUp: true,
    errors: [],
    params: userParams,
    responses: { 200: operatorUserDetailSchema },
    handler: async (ctx, input) => ({ status: 200, body: await endSessionsOf(ctx, input.params.id) }),
  }),
  operatorOperation({
    method: 'DELETE',
    path: '/v1/operator/users/{id}/lock',
    operationId: 'unlockOperatorUser',
    summary: 'Unlock a person',
    description: 'Forgets wrong passwords and codes, so that the right ones work at once.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    stepUp: true,
    errors: [],
    params: userParams,
    responses: { 200: operatorUserDetailSchema },
    handler: async (ctx, input) => ({ status: 200, body: await unlockPerson(ctx, input.params.id) }),
  }),
];
