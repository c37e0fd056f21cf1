import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { eventListSchema, eventSchema, listEventsQuery } from './events.schemas.ts';
import { readEvent, readEvents } from './read-events.ts';

const TAG = 'Events';

export const eventOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/events',
    operationId: 'listEvents',
    summary: 'List events',
    description: 'Newest first.',
    tag: TAG,
    permission: 'events:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listEventsQuery,
    responses: { 200: eventListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readEvents(ctx, input.query) }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/events/{id}',
    operationId: 'getEvent',
    summary: 'Get an event',
    tag: TAG,
    permission: 'events:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: z.object({ id: z.string().max(64).describe('Event id (evt_…).') }),
    responses: { 200: eventSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readEvent(ctx, input.params.id) }),
  }),
];
