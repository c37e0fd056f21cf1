import { FeatureOff } from '../../platform/flags/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { SandboxUnavailable } from '../certificates/index.ts';
import { DemoContentBusy, DemoContentTestOnly } from './demo-content.errors.ts';
import { demoContentSchema } from './demo-content.schemas.ts';
import { loadDemoContent } from './load-demo-content.ts';
import { readDemoContent } from './read-demo-content.ts';
import { removeDemoContent } from './remove-demo-content.ts';

const TAG = 'Company';
const PATH = '/v1/tenant/demo-content';

export const demoContentOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: PATH,
    operationId: 'getDemoContent',
    summary: 'See the demo content',
    tag: TAG,
    permission: 'tenant:read',
    rate: 'read',
    idempotency: 'none',
    errors: [DemoContentTestOnly],
    responses: { 200: demoContentSchema },
    handler: async (ctx) => ({ status: 200, body: await readDemoContent(ctx) }),
  }),
  tenantOperation({
    method: 'POST',
    path: PATH,
    operationId: 'loadDemoContent',
    summary: 'Load demo content',
    description:
      'Test companies only. Customers, products and stamped invoices of several kinds, made by the ordinary path in the background; read it again for its progress. SAT takes no document older than 72 hours, so all are dated within the last three days. Loading what is loaded changes nothing.',
    tag: TAG,
    permission: 'tenant:write',
    rate: 'write',
    idempotency: 'none',
    errors: [DemoContentTestOnly, DemoContentBusy, SandboxUnavailable, FeatureOff],
    responses: { 202: demoContentSchema },
    handler: async (ctx) => {
      await loadDemoContent(ctx);
      return { status: 202, body: await readDemoContent(ctx) };
    },
  }),
  tenantOperation({
    method: 'DELETE',
    path: PATH,
    operationId: 'removeDemoContent',
    summary: 'Remove the demo content',
    description:
      'Takes away exactly what was loaded and nothing people made: customers and products are archived, drafts deleted, stamped test documents taken out of every list and sum. Removing what is not there changes nothing.',
    tag: TAG,
    permission: 'tenant:write',
    rate: 'write',
    idempotency: 'none',
    errors: [DemoContentTestOnly],
    responses: { 202: demoContentSchema },
    handler: async (ctx) => {
      await removeDemoContent(ctx);
      return { status: 202, body: await readDemoContent(ctx) };
    },
  }),
];
