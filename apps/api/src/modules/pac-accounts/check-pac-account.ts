import type { Balance, CallCtx, Outcome, PacErrorCode } from '@kita/pac';
import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { findPacAccount } from './pac-accounts.repository.ts';
import type { pacAccountCheckSchema } from './pac-accounts.schemas.ts';

type Check = z.infer<typeof pacAccountCheckSchema>;

/** Somebody waits for it: beyond this the answer is that there was none. */
const DEADLINE_MS = 15_000;

/**
 * Asks the PAC what is left in an account: the one question that proves address and credentials and has no effect. Nothing
 * is stored, and no transaction is open during the call.
 * @throws `not_found`
 */
export async function checkPacAccount(ctx: Context, wireId: string): Promise<Check> {
  const id = decodeId('pac', wireId);
  const account = id && (await ctx.db.withTenant(ctx.tenantId, (tx) => findPacAccount(tx, ctx.tenantId, id)));
  if (!account) throw NotFound();
  const adapter = await ctx.services.pac.adapterFor(ctx, account.id);
  return checkOf(encodeId('pac', account.id), await adapter.balance(callContext(ctx)));
}

/** What the answer says of the account. Pure. */
export function checkOf(account: string, outcome: Outcome<Balance | null>): Check {
  const empty = { object: 'pac_account_check', account, stamps: null, expires_at: null, provider_code: null } as const;
  if (outcome.kind !== 'ok') {
    const { code, providerCode } = outcome.error;
    return { ...empty, result: resultOf(code), provider_code: providerCode ?? null };
  }
  const { stamps, expiresAt } = outcome.value ?? {};
  return {
    ...empty,
    result: stamps === 0 ? 'no_stamps' : 'ok',
    stamps: typeof stamps === 'number' ? stamps : null,
    expires_at: expiresAt ?? null,
  };
}

function resultOf(code: PacErrorCode): Check['result'] {
  if (code === 'AUTH') return 'refused';
  if (code === 'OUT_OF_CREDITS') return 'no_stamps';
  return code === 'CONFIG' ? 'misconfigured' : 'unreachable';
}

function callContext({ log }: Context): CallCtx {
  return {
    deadline: Date.now() + DEADLINE_MS,
    priority: 'interactive',
    log: {
      debug: (fields, message) => log.debug(fields, message),
      info: (fields, message) => log.info(fields, message),
      warn: (fields, message) => log.warn(fields, message),
      error: (fields, message) => log.error(fields, message),
    },
    // A question without effect proves nothing later: there is nothing to keep.
    persistRaw: () => Promise.resolve('not_kept'),
  };
}
