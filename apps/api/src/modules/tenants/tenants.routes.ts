import { ROLE_PERMISSIONS } from '../../platform/auth/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { FeatureOff } from '../../platform/flags/index.ts';
import { tenantOperation, userOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { createTenant } from './create-tenant.ts';
import type { TenantBorn, TenantPair } from './create-tenant.ts';
import { previewPdf } from './preview-pdf.ts';
import { readLogo } from './read-logo.ts';
import { removeLogo, saveLogo } from './save-logo.ts';
import { CompanyInvalid, LogoInvalid, TenantLocked } from './tenants.errors.ts';
import { presentTenant } from './tenants.presenter.ts';
import {
  createTenantBody,
  logoBody,
  pdfPreviewBody,
  tenantAttentionListSchema,
  tenantListSchema,
  tenantPairSchema,
  tenantSchema,
  updateTenantBody,
} from './tenants.schemas.ts';
import { readAttention, readTenant, readTenants } from './read-tenants.ts';
import { updateTenant } from './update-tenant.ts';
import type { RfcInUse } from './update-tenant.ts';

const TAG = 'Company';
const OWNER = { role: 'OWNER', permissions: ROLE_PERMISSIONS.OWNER } as const;

export interface TenantHooks {
  readonly born: readonly TenantBorn[];
  readonly rfcInUse: RfcInUse;
}

export function tenantOperations(hooks: TenantHooks): readonly Operation[] {
  return [
    userOperation({
      method: 'POST',
      path: '/v1/tenants',
      operationId: 'createTenant',
      summary: 'Create a company',
      description: 'Makes the company in live and in test mode. Test mode works at once, against the sandbox.',
      tag: TAG,
      rate: 'write',
      idempotency: 'optional',
      errors: [CompanyInvalid, FeatureOff],
      body: createTenantBody,
      responses: { 201: tenantPairSchema },
      handler: async (ctx, input) => {
        const answer = (pair: TenantPair) => ({
          status: 201,
          body: {
            object: 'tenant_pair',
            live: presentTenant(pair.live, OWNER),
            test: presentTenant(pair.test, OWNER),
          },
        });
        const { idempotency } = input;
        const pair = await createTenant(ctx, input.body, hooks.born, async (tx, made) =>
          idempotency?.completeWithAnswer(tx, answer(made)),
        );
        return answer(pair);
      },
    }),
    userOperation({
      method: 'GET',
      path: '/v1/tenants',
      operationId: 'listTenants',
      whileImpersonating: true,
      summary: 'List my companies',
      tag: TAG,
      rate: 'read',
      idempotency: 'none',
      errors: [],
      responses: { 200: tenantListSchema },
      handler: async (ctx) => ({
        status: 200,
        body: { object: 'list', data: await readTenants(ctx), has_more: false, next_cursor: null },
      }),
    }),
    userOperation({
      method: 'GET',
      path: '/v1/tenants/attention',
      operationId: 'listTenantAttention',
      summary: 'What waits in my companies',
      description: 'Documents in review, rejected and unfinished, and the end of the certificate, of every company.',
      tag: TAG,
      rate: 'read',
      idempotency: 'none',
      errors: [],
      responses: { 200: tenantAttentionListSchema },
      handler: async (ctx) => ({
        status: 200,
        body: { object: 'list', data: await readAttention(ctx), has_more: false, next_cursor: null },
      }),
    }),
    tenantOperation({
      method: 'GET',
      path: '/v1/tenant',
      operationId: 'getTenant',
      summary: 'Get the company in use',
      tag: TAG,
      permission: 'tenant:read',
      rate: 'read',
      idempotency: 'none',
      errors: [NotFound],
      responses: { 200: tenantSchema },
      handler: async (ctx) => ({ status: 200, body: await readTenant(ctx) }),
    }),
    tenantOperation({
      method: 'PATCH',
      path: '/v1/tenant',
      operationId: 'updateTenant',
      summary: 'Change the company data',
      tag: TAG,
      permission: 'tenant:write',
      rate: 'write',
      idempotency: 'none',
      errors: [CompanyInvalid, TenantLocked, NotFound],
      body: updateTenantBody,
      responses: { 200: tenantSchema },
      handler: async (ctx, input) => ({
        status: 200,
        body: presentTenant(await updateTenant(ctx, input.body, hooks.rfcInUse), ctx),
      }),
    }),
    tenantOperation({
      method: 'GET',
      path: '/v1/tenant/logo',
      operationId: 'getLogo',
      summary: 'Get the logo of documents',
      tag: TAG,
      permission: 'tenant:read',
      rate: 'read',
      idempotency: 'none',
      errors: [NotFound],
      files: ['image/png', 'image/jpeg'],
      responses: {},
      handler: async (ctx) => ({ status: 200, file: { ...(await readLogo(ctx)), name: 'logo' } }),
    }),
    tenantOperation({
      method: 'PUT',
      path: '/v1/tenant/logo',
      operationId: 'saveLogo',
      summary: 'Set the logo of documents',
      tag: TAG,
      permission: 'tenant:write',
      rate: 'write',
      idempotency: 'none',
      errors: [LogoInvalid, NotFound],
      body: logoBody,
      bodyLimit: 3_000_000,
      responses: { 200: tenantSchema },
      handler: async (ctx, input) => ({
        status: 200,
        body: presentTenant(await saveLogo(ctx, Buffer.from(input.body.image, 'base64')), ctx),
      }),
    }),
    tenantOperation({
      method: 'POST',
      path: '/v1/tenant/pdf-preview',
      operationId: 'previewPdf',
      summary: 'Preview the look of documents',
      description: 'A sample invoice as PDF with the look you try: colour, logo, notes, paper. Nothing is stored.',
      tag: TAG,
      permission: 'tenant:read',
      rate: 'read',
      idempotency: 'none',
      errors: [LogoInvalid, NotFound],
      body: pdfPreviewBody,
      bodyLimit: 3_000_000,
      files: ['application/pdf'],
      responses: {},
      handler: async (ctx, input) => ({
        status: 200,
        file: { bytes: await previewPdf(ctx, input.body), contentType: 'application/pdf', name: 'muestra.pdf' },
      }),
    }),
    tenantOperation({
      method: 'DELETE',
      path: '/v1/tenant/logo',
      operationId: 'removeLogo',
      summary: 'Remove the logo of documents',
      tag: TAG,
      permission: 'tenant:write',
      rate: 'write',
      idempotency: 'none',
      errors: [NotFound],
      responses: { 200: tenantSchema },
      handler: async (ctx) => ({ status: 200, body: presentTenant(await removeLogo(ctx), ctx) }),
    }),
  ];
}
