import { publicOperation } from '../../platform/http/index.ts';
import type { Answer, Operation } from '../../platform/http/index.ts';
import { TwoFactorCodeWrong } from '../two-factor/index.ts';
import { presentUser } from '../users/index.ts';
import { deviceOf } from './answers.ts';
import { createTokens, refreshTokens } from './program-tokens.ts';
import type { ProgramTokens } from './program-tokens.ts';
import { RefreshTokenInvalid, SecondFactorRequired, SignInFailed } from './sessions.errors.ts';
import { createTokenBody, refreshTokenBody, tokenSchema } from './sessions.schemas.ts';

const TAG = 'Accounts';
const BEARER_SECONDS = 600;

function tokensAnswer({ user, accessToken, refreshToken }: ProgramTokens): Answer {
  return {
    status: 201,
    body: {
      object: 'token',
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: BEARER_SECONDS,
      refresh_token: refreshToken,
      user: presentUser(user),
    },
  };
}

export const tokenOperations: readonly Operation[] = [
  publicOperation({
    method: 'POST',
    path: '/v1/tokens',
    operationId: 'createToken',
    summary: 'Get tokens for a program',
    description:
      'Programmatic sign-in of a person: a bearer token for 10 minutes and a refresh token, tied to a session of 30 days that can be ended. For servers, prefer API keys.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [SignInFailed, SecondFactorRequired, TwoFactorCodeWrong],
    body: createTokenBody,
    responses: { 201: tokenSchema },
    handler: async (ctx, input) => tokensAnswer(await createTokens(ctx, { ...input.body, device: deviceOf(input) })),
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/tokens/refresh',
    operationId: 'refreshToken',
    summary: 'Renew the tokens of a program',
    description:
      'Exchanges a refresh token for a new pair. Each is good once; for 10 seconds the same one gives the same successor, for lost answers. A later second use ends the session.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [RefreshTokenInvalid],
    body: refreshTokenBody,
    responses: { 201: tokenSchema },
    handler: async (ctx, input) => tokensAnswer(await refreshTokens(ctx, input.body.refresh_token, deviceOf(input))),
  }),
];
