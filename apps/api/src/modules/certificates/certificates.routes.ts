import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Answer, Operation } from '../../platform/http/index.ts';
import { activateCertificate, deactivateCertificate } from './activate-certificate.ts';
import { CertificateInvalid, CertificateTaken, SandboxUnavailable, TestModeOnly } from './certificates.errors.ts';
import { presentCertificate } from './certificates.presenter.ts';
import { certificateListSchema, certificateSchema, uploadCertificateBody } from './certificates.schemas.ts';
import { createTestCertificate } from './create-test-certificate.ts';
import { readCertificates } from './read-certificates.ts';
import { storeCertificate } from './store-certificate.ts';

const TAG = 'Certificates';
const idParams = z.object({ id: z.string().max(64) });

function answer(ctx: Context, status: number, row: Parameters<typeof presentCertificate>[0]): Answer {
  return { status, body: presentCertificate(row, ctx.livemode, ctx.clock()) };
}

export const certificateOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/certificates',
    operationId: 'listCertificates',
    summary: 'List certificates',
    tag: TAG,
    permission: 'certificates:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: certificateListSchema },
    handler: async (ctx) => {
      const data = await readCertificates(ctx);
      return { status: 200, body: { object: 'list', data, has_more: false, next_cursor: null } };
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/certificates',
    operationId: 'uploadCertificate',
    summary: 'Upload a seal certificate (CSD)',
    description: 'Checks certificate, key and password together and makes it the certificate that seals.',
    tag: TAG,
    permission: 'certificates:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'optional',
    errors: [CertificateInvalid, CertificateTaken],
    body: uploadCertificateBody,
    responses: { 201: certificateSchema },
    handler: async (ctx, { body }) =>
      answer(
        ctx,
        201,
        await storeCertificate(ctx, {
          cer: Buffer.from(body.certificate, 'base64'),
          key: Buffer.from(body.private_key, 'base64'),
          password: body.password,
        }),
      ),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/certificates/test',
    operationId: 'createTestCertificate',
    summary: 'Create a test certificate',
    description: 'Test mode only: the sandbox authority issues a CSD for the company.',
    tag: TAG,
    permission: 'certificates:write',
    rate: 'write',
    idempotency: 'optional',
    errors: [TestModeOnly, SandboxUnavailable, CertificateInvalid],
    responses: { 201: certificateSchema },
    handler: async (ctx) => answer(ctx, 201, await createTestCertificate(ctx)),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/certificates/{id}/activation',
    operationId: 'activateCertificate',
    summary: 'Seal with this certificate',
    tag: TAG,
    permission: 'certificates:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'optional',
    errors: [],
    params: idParams,
    responses: { 200: certificateSchema },
    handler: async (ctx, input) => answer(ctx, 200, await activateCertificate(ctx, input.params.id)),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/certificates/{id}/activation',
    operationId: 'deactivateCertificate',
    summary: 'Stop sealing with this certificate',
    tag: TAG,
    permission: 'certificates:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: certificateSchema },
    handler: async (ctx, input) => answer(ctx, 200, await deactivateCertificate(ctx, input.params.id)),
  }),
];
