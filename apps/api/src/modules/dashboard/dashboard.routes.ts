import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { dashboardSchema } from './dashboard.schemas.ts';
import { dismissChecklist } from './dismiss-checklist.ts';
import { readDashboard } from './read-dashboard.ts';

const TAG = 'Dashboard';

export const dashboardOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/dashboard',
    operationId: 'getDashboard',
    summary: 'Get the dashboard',
    description:
      'Everything a first page needs, in one answer: the month against the last one, amounts by state, what needs a person, and what happened. Documents belong to the day of their `Fecha`; credit notes subtract; currencies are never mixed.',
    tag: TAG,
    permission: 'dashboard:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: dashboardSchema },
    handler: async (ctx) => ({ status: 200, body: await readDashboard(ctx) }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/dashboard/checklist/dismissal',
    operationId: 'dismissChecklist',
    summary: 'Dismiss the first steps',
    description:
      'Hides the first steps for the caller, in this company, wherever they sign in. Doing it again changes nothing.',
    tag: TAG,
    permission: 'dashboard:read',
    rate: 'write',
    idempotency: 'optional',
    errors: [],
    responses: { 204: null },
    handler: async (ctx) => {
      await dismissChecklist(ctx);
      return { status: 204 };
    },
  }),
];
