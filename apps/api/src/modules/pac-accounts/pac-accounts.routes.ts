import { NotFound } from '../../platform/errors/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { PacCredentialsInvalid, PacEnvironmentMismatch } from './pac-accounts.errors.ts';
import { presentPacAccount } from './pac-accounts.presenter.ts';
import { pacAccountSchema, replacePacAccountBody } from './pac-accounts.schemas.ts';
import { readPacAccount } from './read-pac-account.ts';
import { savePacAccount } from './save-pac-account.ts';

const TAG = 'PAC account';

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
];
