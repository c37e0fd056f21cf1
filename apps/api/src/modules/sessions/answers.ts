import type { SystemContext } from '../../platform/context/index.ts';
import type { Answer, OperationInput } from '../../platform/http/index.ts';
import { presentUser } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { expiredCookie, sessionCookie, signInCookie } from './session-cookie.ts';
import { presentSession } from './sessions.presenter.ts';
import type { SessionRow } from './sessions.repository.ts';
import type { SecondFactorAwaited, SignedIn } from './sign-in.ts';

export const deviceOf = (input: OperationInput<unknown, unknown, unknown>): Device => ({
  ip: input.ip,
  userAgent: input.userAgent,
});

/** A person is in: the session's cookie is set and what a sign-in under way kept is removed. */
export function signedIn(
  ctx: SystemContext,
  { user, session, token }: { user: UserRow; session: SessionRow; token: string },
): Answer {
  const { config } = ctx.services;
  return {
    status: 201,
    headers: { 'set-cookie': [sessionCookie(config, token), signInCookie(config, 'code', '')] },
    body: { object: 'signed_in', user: presentUser(user), session: presentSession(session, session.id) },
  };
}

/** A person is in, or their second factor is awaited: the browser keeps what continues in a cookie. */
export function entered(ctx: SystemContext, outcome: SignedIn | SecondFactorAwaited): Answer {
  if (outcome.kind === 'signed_in') return signedIn(ctx, outcome);
  return {
    status: 202,
    headers: { 'set-cookie': signInCookie(ctx.services.config, 'code', outcome.token) },
    body: { object: 'second_factor_awaited', expires_at: outcome.challenge.expiresAt.toISOString() },
  };
}

/** Headers that give the browser its new token; programs have none in a cookie. */
export function newTokenHeaders(ctx: SystemContext, via: 'session' | 'bearer', token: string): Answer['headers'] & {} {
  return via === 'session' ? { 'set-cookie': sessionCookie(ctx.services.config, token) } : {};
}

export function signedOutHeaders(ctx: SystemContext): Answer['headers'] & {} {
  return { 'set-cookie': expiredCookie(ctx.services.config) };
}
