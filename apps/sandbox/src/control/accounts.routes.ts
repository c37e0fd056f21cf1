import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { listAccounts, saveAccount, type Account } from '../accounts/accounts.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { parsed } from './body.ts';

const request = z.strictObject({
  user: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
  /** Stamps bought; null for no limit. */
  stamps: z.int().min(0).nullable().default(null),
});

/** Accounts with the simulated providers. */
export function accountsRoutes(app: FastifyInstance, { store, tokens }: SandboxContext): void {
  app.post('/accounts', async (req, reply) => {
    const { user, password, stamps } = parsed(request, req.body);
    const account = saveAccount(store, user, password, stamps ?? undefined);
    const token = tokens.issue(account.id);
    await store.settled();
    // A permanent token, such as SW's customers can make in its portal.
    return reply.code(201).send({ ...present(account), token });
  });

  app.get('/accounts', async () => ({ object: 'list', data: listAccounts(store).map(present) }));
}

function present({ id, user, stampsAssigned, stampsUsed }: Account): object {
  return { object: 'account', id, user, stamps_assigned: stampsAssigned ?? null, stamps_used: stampsUsed };
}
