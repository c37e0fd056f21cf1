import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { checkPacAccount } from './check-pac-account.ts';
import { choosePacAccount } from './choose-pac-account.ts';
import { PacCredentialsInvalid, PacEnvironmentMismatch } from './pac-accounts.errors.ts';
import { presentPacAccount } from './pac-accounts.presenter.ts';
import {
  pacAccountCheckSchema,
  pacAccountListSchema,
  pacAccountSchema,
  replacePacAccountBody,
} from './pac-accounts.schemas.ts';
import { listPacAccounts, readPacAccount } from './read-pac-account.ts';
import { savePacAccount } from './save-pac-account.ts';

const TAG = 'PAC account';
const idParams = z.object({ id: z.string().max(64) });

export const pacAccountOperations: readonly Operation[] = [
  tenantOperation({
    method: 'GET',
    path: '/v1/pac-account',
    operationId: 'getPacAccount',
    summary: 'Get the PAC account in use',
    tag: TAG,
    permission: 'pac_accounts:read',
    rate: 'read',
    idempotency: 'none',
    errors: [NotFound],
    responses: { 200: pacAccountSchema },
    handler: async (ctx) => ({ status: 200, body: presentPacAccount(await readPacAccount(ctx), ctx.livemode) }),
  }),
  tenantOperation({
    method: 'PUT',
    path: '/v1/pac-account',
    operationId: 'replacePacAccount',
    summary: 'Set the PAC account',
    description: 'New documents use it at once; documents already sent stay with the account they were sent through.',
    tag: TAG,
    permission: 'pac_accounts:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [PacEnvironmentMismatch, PacCredentialsInvalid],
    body: replacePacAccountBody,
    responses: { 200: pacAccountSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentPacAccount(await savePacAccount(ctx, input.body), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/pac-accounts',
    operationId: 'listPacAccounts',
    summary: 'List PAC accounts',
    tag: TAG,
    permission: 'pac_accounts:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: pacAccountListSchema },
    handler: async (ctx) => ({ status: 200, body: await presentList(ctx) }),
  }),
  tenantOperation({
    method: 'PUT',
    path: '/v1/pac-accounts/{id}/default',
    operationId: 'choosePacAccount',
    summary: 'Use a PAC account',
    description: 'Goes back to an account there was before, with the credentials it has.',
    tag: TAG,
    permission: 'pac_accounts:write',
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [NotFound],
    params: idParams,
    responses: { 200: pacAccountSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentPacAccount(await choosePacAccount(ctx, input.params.id), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/pac-accounts/{id}/checks',
    operationId: 'checkPacAccount',
    summary: 'Try a PAC account',
    description: 'Asks the provider what is left in the account. Nothing is stamped and nothing is stored.',
    tag: TAG,
    permission: 'pac_accounts:read',
    rate: 'write',
    idempotency: 'none',
    errors: [NotFound],
    params: idParams,
    responses: { 200: pacAccountCheckSchema },
    handler: async (ctx, input) => ({ status: 200, body: await checkPacAccount(ctx, input.params.id) }),
  }),
];

async function presentList(ctx: Context): Promise<z.infer<typeof pacAccountListSchema>> {
  const data = (await listPacAccounts(ctx)).map((row) => presentPacAccount(row, ctx.livemode));
  return { object: 'list', data, has_more: false, next_cursor: null };
}
