import { NotFound } from '../../platform/errors/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { PacEnvironmentMismatch } from './pac-accounts.errors.ts';
import { findDefaultPacAccount } from './pac-accounts.repository.ts';
import type { PacAccountRow } from './pac-accounts.repository.ts';
import { pacAccountSchema, replacePacAccountBody } from './pac-accounts.schemas.ts';
import { savePacAccount } from './save-pac-account.ts';

const TAG = 'PAC account';

function present(row: PacAccountRow, livemode: boolean) {
  return {
    object: 'pac_account',
    id: encodeId('pac', row.id),
    livemode,
    provider: row.provider,
    environment: row.environment,
    created_at: row.createdAt.toISOString(),
  };
}

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
    handler: async (ctx) => {
      const row = await ctx.db.withTenant(ctx.tenantId, (tx) => findDefaultPacAccount(tx, ctx.tenantId));
      if (!row) throw NotFound();
      return { status: 200, body: present(row, ctx.livemode) };
    },
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
    idempotency: 'none',
    errors: [PacEnvironmentMismatch],
    body: replacePacAccountBody,
    responses: { 200: pacAccountSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: present(await savePacAccount(ctx, input.body), ctx.livemode),
    }),
  }),
];
