import { userOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { deviceOf, newTokenHeaders } from '../sessions/index.ts';
import { TwoFactorCodeWrong, TwoFactorNotStarted, TwoFactorRequiredForOperators } from '../two-factor/index.ts';
import { confirmTwoFactorBody, recoveryCodesSchema, twoFactorSchema, twoFactorSetupSchema } from './account.schemas.ts';
import { beginTwoFactor, endTwoFactor, finishTwoFactor, newCodes, readTwoFactor } from './manage-two-factor.ts';

const TAG = 'Accounts';

export const twoFactorOperations: readonly Operation[] = [
  userOperation({
    method: 'GET',
    path: '/v1/user/two-factor',
    operationId: 'getTwoFactor',
    summary: 'Get my two-step verification',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: twoFactorSchema },
    handler: async (ctx) => {
      const { user, left } = await readTwoFactor(ctx);
      const since = user.twoFactorAt?.toISOString() ?? null;
      return { status: 200, body: { object: 'two_factor', is_on: since !== null, since, recovery_codes_left: left } };
    },
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/two-factor',
    operationId: 'startTwoFactor',
    summary: 'Set up two-step verification',
    description: 'Answers a seed for an authenticator app. It counts once a code of it is confirmed.',
    tag: TAG,
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [],
    responses: { 201: twoFactorSetupSchema },
    handler: async (ctx) => ({ status: 201, body: { object: 'two_factor_setup', ...(await beginTwoFactor(ctx)) } }),
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/two-factor/confirmation',
    operationId: 'confirmTwoFactor',
    summary: 'Turn two-step verification on',
    description: 'With the first code of the app. Ends all other sessions and answers the recovery codes.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [TwoFactorNotStarted, TwoFactorCodeWrong],
    body: confirmTwoFactorBody,
    responses: { 201: recoveryCodesSchema },
    handler: async (ctx, input) => {
      const { codes, token } = await finishTwoFactor(ctx, input.body.code, deviceOf(input));
      const headers = newTokenHeaders(ctx, ctx.user.via, token);
      return { status: 201, headers, body: { object: 'recovery_codes', codes } };
    },
  }),
  userOperation({
    method: 'DELETE',
    path: '/v1/user/two-factor',
    operationId: 'endTwoFactor',
    summary: 'Turn two-step verification off',
    tag: TAG,
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [TwoFactorRequiredForOperators],
    responses: { 204: null },
    handler: async (ctx, input) => {
      await endTwoFactor(ctx, deviceOf(input));
      return { status: 204 };
    },
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/two-factor/recovery-codes',
    operationId: 'renewRecoveryCodes',
    summary: 'Get new recovery codes',
    description: 'All earlier ones stop working.',
    tag: TAG,
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [TwoFactorNotStarted],
    responses: { 201: recoveryCodesSchema },
    handler: async (ctx, input) => ({
      status: 201,
      body: { object: 'recovery_codes', codes: await newCodes(ctx, deviceOf(input)) },
    }),
  }),
];
