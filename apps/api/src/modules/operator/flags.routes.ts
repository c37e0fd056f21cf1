import { operatorOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { FlagOfInstallation } from './flags.errors.ts';
import { flagParams, operatorFlagListSchema, setFlagBody } from './flags.schemas.ts';
import { readFlags, setFlag } from './set-flag.ts';

const TAG = 'Operator';

export const operatorFlagOperations: readonly Operation[] = [
  operatorOperation({
    method: 'GET',
    path: '/v1/operator/flags',
    operationId: 'listOperatorFlags',
    summary: 'List the switches of the installation',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: operatorFlagListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readFlags(ctx, input.language) }),
  }),
  operatorOperation({
    method: 'PUT',
    path: '/v1/operator/flags/{name}',
    operationId: 'setOperatorFlag',
    summary: 'Set a switch',
    description: 'For everybody, or for one company in both modes. Every process follows within five seconds.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    stepUp: true,
    errors: [FlagOfInstallation],
    params: flagParams,
    body: setFlagBody,
    responses: { 200: operatorFlagListSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: await setFlag(ctx, input.params.name, input.body, input.language),
    }),
  }),
];
