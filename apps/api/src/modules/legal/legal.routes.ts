import { z } from 'zod';

import { publicOperation, userOperation } from '../../platform/http/index.ts';
import type { Operation, OperationInput } from '../../platform/http/index.ts';
import { signedOutHeaders } from '../sessions/index.ts';
import { acceptLegal, legalStatus } from './accept-legal.ts';
import type { Reading } from './accept-legal.ts';
import { eraseAccount } from './erase-account.ts';
import {
  ArcoAlreadyAnswered,
  ArcoAlreadyOpen,
  ErasureHasCompanies,
  ErasureNotConfirmed,
  LegalVersionUnknown,
} from './legal.errors.ts';
import { presentArco } from './legal.presenter.ts';
import {
  acceptLegalBody,
  arcoListSchema,
  arcoRequestSchema,
  createArcoBody,
  eraseUserBody,
  legalDocumentListSchema,
  legalStatusSchema,
  personalDataSchema,
} from './legal.schemas.ts';
import { readPersonalData } from './personal-data.ts';
import { readLegalDocuments } from './read-legal.ts';
import { readArcoRequests, requestArco, withdrawArco } from './request-arco.ts';

const TAG = 'Legal';
const whole = <Item>(data: Item[]) => ({ object: 'list' as const, data, has_more: false as const, next_cursor: null });

export const readingOf = ({ language, ip, userAgent }: OperationInput<unknown, unknown, unknown>): Reading => ({
  language,
  ip,
  userAgent,
});

export const legalOperations: readonly Operation[] = [
  publicOperation({
    method: 'GET',
    path: '/v1/legal-documents',
    operationId: 'listLegalDocuments',
    summary: 'Read the terms and the privacy notice',
    description: 'Every version ever published, newest first.',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: legalDocumentListSchema },
    handler: async (ctx, input) => ({ status: 200, body: whole(readLegalDocuments(ctx, input.language)) }),
  }),
  userOperation({
    method: 'GET',
    path: '/v1/user/legal',
    operationId: 'getLegalStatus',
    whileImpersonating: true,
    summary: 'See what you have accepted',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: legalStatusSchema },
    handler: async (ctx) => ({ status: 200, body: await legalStatus(ctx) }),
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/legal',
    operationId: 'acceptLegal',
    summary: 'Accept the versions in force',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [LegalVersionUnknown],
    body: acceptLegalBody,
    responses: { 200: legalStatusSchema },
    handler: async (ctx, input) => ({ status: 200, body: await acceptLegal(ctx, input.body, readingOf(input)) }),
  }),
  userOperation({
    method: 'GET',
    path: '/v1/user/personal-data',
    operationId: 'getPersonalData',
    summary: 'Download everything stored about you',
    tag: TAG,
    rate: 'export',
    idempotency: 'none',
    errors: [],
    responses: { 200: personalDataSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readPersonalData(ctx, input.language) }),
  }),
  userOperation({
    method: 'GET',
    path: '/v1/user/arco-requests',
    operationId: 'listArcoRequests',
    summary: 'List your requests about your data',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: arcoListSchema },
    handler: async (ctx) => ({ status: 200, body: whole((await readArcoRequests(ctx)).map(presentArco)) }),
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/arco-requests',
    operationId: 'createArcoRequest',
    summary: 'Ask for access, rectification or opposition',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [ArcoAlreadyOpen],
    body: createArcoBody,
    responses: { 201: arcoRequestSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: presentArco(await requestArco(ctx, input.body, input.language)),
    }),
  }),
  userOperation({
    method: 'DELETE',
    path: '/v1/user/arco-requests/{id}',
    operationId: 'withdrawArcoRequest',
    summary: 'Withdraw a request',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [ArcoAlreadyAnswered],
    params: z.object({ id: z.string().max(64) }),
    responses: { 200: arcoRequestSchema },
    handler: async (ctx, input) => ({ status: 200, body: presentArco(await withdrawArco(ctx, input.params.id)) }),
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/erasure',
    operationId: 'eraseUser',
    summary: 'Erase your account',
    description:
      'For good, at once (right of cancellation). Leave, transfer or close your companies first; their tax documents stay with them.',
    tag: TAG,
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [ErasureHasCompanies, ErasureNotConfirmed],
    body: eraseUserBody,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await eraseAccount(ctx, input.body.confirm_email);
      return { status: 204, headers: signedOutHeaders(ctx) };
    },
  }),
];
