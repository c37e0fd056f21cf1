import type { FastifyInstance } from 'fastify';
import type { Account } from '../accounts/accounts.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { serveAccount } from './serve.ts';
import { success } from './sw-answer.ts';

/** Stamps left in the account of the token (sw-sapien.md section 7). */
export function balanceRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.get('/management/v2/api/users/balance', { config: { operation: 'balance' } }, (request, reply) =>
    serveAccount(context, request, reply, (account) => success(balanceOf(account))),
  );
}

function balanceOf({ id, stampsAssigned, stampsUsed, lastMovementAt }: Account): object {
  const left = stampsAssigned === undefined ? 0 : stampsAssigned - stampsUsed;
  return {
    idUserBalance: id,
    idUser: id,
    stampsBalance: left,
    stampsUsed,
    stampsAssigned: stampsAssigned ?? 0,
    isUnlimited: stampsAssigned === undefined,
    expirationDate: null,
    lastTransaction: lastMovementAt && {
      folio: stampsUsed,
      idUser: id,
      stampsIn: 0,
      stampsOut: 1,
      stampsCurrent: left,
      comment: 'Timbrado',
      date: lastMovementAt.toISOString(),
    },
  };
}
