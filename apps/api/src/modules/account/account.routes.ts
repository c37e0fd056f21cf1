import { HumanCheckFailed } from '../../platform/human-check/index.ts';
import { FeatureOff } from '../../platform/flags/index.ts';
import { publicOperation, userOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { LegalVersionUnknown, recordAcceptance } from '../legal/index.ts';
import { deviceOf, newTokenHeaders, openSession, readUser, signedIn, signedInSchema } from '../sessions/index.ts';
import {
  EmailTaken,
  PasswordTooWeak,
  presentUser,
  signUp,
  signUpBody,
  updateUserBody,
  userSchema,
} from '../users/index.ts';
import { mailVerification } from './account-mail.ts';
import { changePasswordBody, listSecurityEventsQuery, securityEventListSchema } from './account.schemas.ts';
import { changePassword } from './change-password.ts';
import { readSecurityEvents } from './read-security-events.ts';
import { changeProfile } from './update-user.ts';

const TAG = 'Accounts';

export const accountOperations: readonly Operation[] = [
  publicOperation({
    method: 'POST',
    path: '/v1/users',
    operationId: 'signUp',
    summary: 'Create an account',
    description:
      'Makes a user, signs them in and mails a link that confirms the address. Create the company next, with POST /v1/tenants.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [EmailTaken, PasswordTooWeak, LegalVersionUnknown, HumanCheckFailed, FeatureOff],
    body: signUpBody,
    responses: { 201: signedInSchema },
    handler: async (ctx, input) => {
      const device = deviceOf(input);
      await ctx.services.humanCheck.assertHuman(input.body.turnstile_token, input.ip, ctx.log);
      const { accepts } = input.body;
      const made = await signUp(ctx, input.body, device, async (tx, user) => {
        if (accepts) await recordAcceptance(tx, ctx, user.id, accepts, { ...device, language: input.body.language });
        await mailVerification(tx, ctx, user);
        return openSession(tx, ctx, { user, device, kind: 'browser', hasSecondFactor: false }, 'sign_up');
      });
      return signedIn(ctx, { user: made.user, session: made.alongside.row, token: made.alongside.token });
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
    whileImpersonating: true,
    handler: async (ctx) => ({ status: 200, body: presentUser(await readUser(ctx), ctx.user.impersonation) }),
  }),
  userOperation({
    method: 'PATCH',
    path: '/v1/user',
    operationId: 'updateUser',
    summary: 'Change my name, phone, language or time zone',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [],
    body: updateUserBody,
    responses: { 200: userSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentUser(await changeProfile(ctx, input.body, deviceOf(input))),
    }),
  }),
  userOperation({
    method: 'PUT',
    path: '/v1/user/password',
    operationId: 'changePassword',
    summary: 'Change my password',
    description: 'Ends all other sessions.',
    tag: TAG,
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [PasswordTooWeak],
    body: changePasswordBody,
    responses: { 200: userSchema },
    handler: async (ctx, input) => {
      const { user, token } = await changePassword(ctx, input.body.password, deviceOf(input));
      return { status: 200, headers: newTokenHeaders(ctx, ctx.user.via, token), body: presentUser(user) };
    },
  }),
  userOperation({
    method: 'GET',
    path: '/v1/user/security-events',
    operationId: 'listSecurityEvents',
    summary: 'List what happened to my account',
    description: 'Sign-ins, passwords, factors, sessions; newest first. Nothing can be changed in it.',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listSecurityEventsQuery,
    responses: { 200: securityEventListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await readSecurityEvents(ctx, input.query) }),
  }),
];
