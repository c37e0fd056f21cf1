import { z } from 'zod';

import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { createExport } from './create-export.ts';
import { ExportExpired, ExportNotReady, ExportTooLarge } from './exports.errors.ts';
import { presentExport } from './exports.presenter.ts';
import { createExportBody, exportListSchema, exportSchema, listExportsQuery } from './exports.schemas.ts';
import { exportFile, readExport, readExports } from './read-exports.ts';

const TAG = 'Exports';
const idParams = z.object({ id: z.string().max(64).describe('Export id (exp_…).') });

export const exportOperations: readonly Operation[] = [
  tenantOperation({
    method: 'POST',
    path: '/v1/exports',
    operationId: 'createExport',
    summary: 'Ask for a file of many',
    description:
      'Files of invoices as a ZIP, a list as CSV, or everything of the company. A job makes it: read it until `ready`, or wait for `export.ready`. Ten an hour; files stay seven days.',
    tag: TAG,
    permission: 'exports:write',
    rate: 'export',
    idempotency: 'optional',
    stepUp: true,
    // Who stops must still be able to leave with everything.
    whileStopped: true,
    errors: [ExportTooLarge],
    body: createExportBody,
    responses: { 201: exportSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: presentExport(await createExport(ctx, input.body, input.language), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/exports',
    operationId: 'listExports',
    summary: 'List exports',
    description: 'Newest first.',
    tag: TAG,
    permission: 'exports:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listExportsQuery,
    responses: { 200: exportListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readExports(ctx, input.query) }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/exports/{id}',
    operationId: 'getExport',
    summary: 'Get an export',
    tag: TAG,
    permission: 'exports:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: exportSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentExport(await readExport(ctx, input.params.id), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/exports/{id}/file',
    operationId: 'getExportFile',
    summary: 'Download the file of an export',
    tag: TAG,
    permission: 'exports:read',
    rate: 'read',
    idempotency: 'none',
    errors: [ExportNotReady, ExportExpired],
    params: idParams,
    files: ['application/zip', 'text/csv'],
    responses: {},
    handler: (ctx, input) => exportFile(ctx, input.params.id),
  }),
];
