import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { readRequest } from './read-request.ts';
import { readTimeline } from './read-timeline.ts';
import { requestSchema, timelineSchema } from './timeline.schemas.ts';

const TAG = 'Invoices';
const idParams = z.object({ id: z.string().max(64).describe('Invoice id (inv_…).') });

/** Where an invoice comes from and what happened to it. */
export const invoiceHistoryOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/invoices/{id}/timeline',
    operationId: 'getInvoiceTimeline',
    summary: 'What happened to an invoice',
    description: 'Oldest first: making, changes, seal, each call to the PAC with its outcome, and what happens next.',
    tag: TAG,
    permission: 'invoices:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: timelineSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readTimeline(ctx, input.params.id, input.language) }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/invoices/{id}/request',
    operationId: 'getInvoiceRequest',
    summary: 'What an invoice was asked to be',
    description:
      'The body it was made from: to edit a draft and replace it with its `version`, or to make another like it.',
    tag: TAG,
    permission: 'invoices:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: requestSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readRequest(ctx, input.params.id) }),
  }),
];
