import type { FastifyRequest } from 'fastify';
import { accountOfId, type Account } from '../accounts/accounts.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { failure, type SwAnswer } from './sw-answer.ts';

export type Caller = { readonly account: Account } | { readonly denied: SwAnswer };

/** Who sends the request, by its bearer token; SW writes the scheme in either case. */
export function callerOf({ tokens, store, clock }: SandboxContext, request: FastifyRequest): Caller {
  const token = bearerOf(request);
  if (token === undefined) return { denied: failure(401, 'AU4101 - El token proporcionado viene vacio.') };
  const state = tokens.check(token, clock.now());
  const account = state.kind === 'valid' ? accountOfId(store, state.accountId) : undefined;
  return account === undefined ? { denied: failure(401, 'AU4000 - No fue posible validar el token.') } : { account };
}

export function bearerOf(request: FastifyRequest): string | undefined {
  const token = /^bearer\s+(.*)$/i.exec(request.headers.authorization ?? '')?.[1]?.trim();
  return token === '' ? undefined : token;
}
