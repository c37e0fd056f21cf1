import { z } from 'zod';

import { publicOperation, userOperation } from '../../platform/http/index.ts';
import type { Answer, Operation, OperationInput } from '../../platform/http/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { EmailTaken, PasswordTooWeak, presentUser, signUp, signUpBody, userSchema } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { expiredCookie, sessionCookie } from './session-cookie.ts';
import { closeSession, openSession, readSessions, readUser } from './manage-sessions.ts';
import { SignInFailed } from './sessions.errors.ts';
import { presentSession } from './sessions.presenter.ts';
import { sessionListSchema, signInBody, signedInSchema, tokenSchema } from './sessions.schemas.ts';
import { signIn } from './sign-in.ts';

const TAG = 'Accounts';
const BEARER_SECONDS = 600;

function signedIn(
  ctx: SystemContext,
  user: UserRow,
  session: Parameters<typeof presentSession>[0],
  token: string,
): Answer {
  return {
    status: 201,
    headers: { 'set-cookie': sessionCookie(ctx.services.config, token) },
    body: { object: 'signed_in', user: presentUser(user), session: presentSession(session, session.id) },
  };
}

const deviceOf = (input: OperationInput<unknown, unknown, unknown>) => ({ ip: input.ip, userAgent: input.userAgent });

export const sessionOperations: readonly Operation[] = [
  publicOperation({
    method: 'POST',
    path: '/v1/users',
    operationId: 'signUp',
    summary: 'Create an account',
    description: 'Makes a user and signs them in. Create the company next, with POST /v1/tenants.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [EmailTaken, PasswordTooWeak],
    body: signUpBody,
    responses: { 201: signedInSchema },
    handler: async (ctx, input) => {
      const made = await signUp(ctx, input.body, (tx, user) => openSession(tx, user.id, deviceOf(input)));
      return signedIn(ctx, made.user, made.alongside.row, made.alongside.token);
    },
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/sessions',
    operationId: 'signIn',
    summary: 'Sign in',
    description: 'Opens a session and sets its cookie.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [SignInFailed],
    body: signInBody,
    responses: { 201: signedInSchema },
    handler: async (ctx, input) => {
      const { user, session, token } = await signIn(ctx, { ...input.body, device: deviceOf(input) });
      return signedIn(ctx, user, session, token);
    },
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/tokens',
    operationId: 'createToken',
    summary: 'Get a short-lived bearer token',
    description:
      'Programmatic sign-in: a token for 10 minutes, tied to a session that can be ended. For servers, prefer API keys.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [SignInFailed],
    body: signInBody,
    responses: { 201: tokenSchema },
    handler: async (ctx, input) => {
      const { user, session } = await signIn(ctx, { ...input.body, device: deviceOf(input) });
      const accessToken = ctx.services.tokens.sign({ sub: user.id, sid: session.id });
      return {
        status: 201,
        body: {
          object: 'token',
          access_token: accessToken,
          token_type: 'Bearer',
          expires_in: BEARER_SECONDS,
          user: presentUser(user),
        },
      };
    },
  }),
  userOperation({
    method: 'GET',
    path: '/v1/user',
    operationId: 'getUser',
    summary: 'Get who is signed in',
    description: 'The person the session or token belongs to; companies are at GET /v1/tenants.',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: userSchema },
    handler: async (ctx) => ({ status: 200, body: presentUser(await readUser(ctx)) }),
  }),
  userOperation({
    method: 'GET',
    path: '/v1/sessions',
    operationId: 'listSessions',
    summary: 'List my open sessions',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: sessionListSchema },
    handler: async (ctx) => {
      const data = await readSessions(ctx);
      return { status: 200, body: { object: 'list', data, has_more: false, next_cursor: null } };
    },
  }),
  userOperation({
    method: 'DELETE',
    path: '/v1/sessions/{id}',
    operationId: 'endSession',
    summary: 'End one of my sessions',
    description: 'Use `current` as id to sign out.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [],
    params: z.object({ id: z.string().max(64).describe('Session id, or `current`.') }),
    responses: { 204: null },
    handler: async (ctx, input) => {
      const { wasCurrent } = await closeSession(ctx, input.params.id);
      if (!wasCurrent) return { status: 204 };
      return { status: 204, headers: { 'set-cookie': expiredCookie(ctx.services.config) } };
    },
  }),
];
