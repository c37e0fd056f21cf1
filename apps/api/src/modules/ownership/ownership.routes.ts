import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { TransferPending, TransferTargetInvalid } from './ownership.errors.ts';
import { createTransferBody, transferListSchema, transferSchema } from './ownership.schemas.ts';
import { acceptTransfer, endProposal, proposeTransfer, readTransfers } from './transfer-ownership.ts';

const TAG = 'People';
const idParams = z.object({ id: z.string().max(64).describe('Transfer id (otr_…).') });

export const ownershipOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/ownership-transfers',
    operationId: 'listOwnershipTransfers',
    summary: 'See the ownership transfer that waits',
    description: 'Shown to owners and to the person it is proposed to.',
    tag: TAG,
    permission: 'membership:leave',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: transferListSchema },
    handler: async (ctx) => ({
      status: 200,
      body: { object: 'list', data: await readTransfers(ctx), has_more: false, next_cursor: null },
    }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/ownership-transfers',
    operationId: 'proposeOwnershipTransfer',
    summary: 'Propose that another person own the company',
    description: 'The person is told by mail. Nothing changes until they accept, within 7 days.',
    tag: TAG,
    permission: 'ownership:transfer',
    rate: 'mail',
    idempotency: 'optional',
    stepUp: true,
    errors: [TransferTargetInvalid, TransferPending],
    body: createTransferBody,
    responses: { 201: transferSchema },
    handler: async (ctx, input) => ({ status: 201, body: await proposeTransfer(ctx, input.body.member) }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/ownership-transfers/{id}/acceptance',
    operationId: 'acceptOwnershipTransfer',
    summary: 'Accept to own the company',
    description: 'The person who proposed it becomes an administrator.',
    tag: TAG,
    permission: 'membership:leave',
    rate: 'write',
    idempotency: 'optional',
    stepUp: true,
    errors: [],
    params: idParams,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await acceptTransfer(ctx, input.params.id);
      return { status: 204 };
    },
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/ownership-transfers/{id}',
    operationId: 'endOwnershipTransfer',
    summary: 'Take an ownership transfer back, or decline it',
    tag: TAG,
    permission: 'membership:leave',
    rate: 'write',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await endProposal(ctx, input.params.id);
      return { status: 204 };
    },
  }),
];
