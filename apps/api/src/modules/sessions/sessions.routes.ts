import { z } from 'zod';

import { publicOperation, userOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { TwoFactorCodeWrong } from '../two-factor/index.ts';
import { deviceOf, entered, newTokenHeaders, signedIn, signedOutHeaders } from './answers.ts';
import { closeOtherSessions, closeSession, readSessions } from './manage-sessions.ts';
import { readSignInCookie } from './session-cookie.ts';
import { SignInChallengeEnded, SignInFailed, StepUpFailed } from './sessions.errors.ts';
import { presentSession } from './sessions.presenter.ts';
import {
  completeSignInBody,
  secondFactorAwaitedSchema,
  sessionListSchema,
  sessionSchema,
  signInBody,
  signedInSchema,
  stepUpBody,
} from './sessions.schemas.ts';
import { completeSignIn, signIn } from './sign-in.ts';
import { stepUp } from './step-up.ts';

const TAG = 'Accounts';

export const sessionOperations: readonly Operation[] = [
  publicOperation({
    method: 'POST',
    path: '/v1/sessions',
    operationId: 'signIn',
    summary: 'Sign in',
    description:
      'Opens a session and sets its cookie. With two-step verification it answers 202 instead, and POST /v1/sessions/second-factor finishes.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [SignInFailed],
    body: signInBody,
    responses: { 201: signedInSchema, 202: secondFactorAwaitedSchema },
    handler: async (ctx, input) => entered(ctx, await signIn(ctx, { ...input.body, device: deviceOf(input) })),
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/sessions/second-factor',
    operationId: 'completeSignIn',
    summary: 'Finish signing in with the second factor',
    description: 'In the browser that gave the password, within ten minutes.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [SignInChallengeEnded, TwoFactorCodeWrong],
    body: completeSignInBody,
    responses: { 201: signedInSchema },
    handler: async (ctx, input) => {
      const challenge = readSignInCookie(ctx.services.config, 'code', input.cookies);
      return signedIn(ctx, await completeSignIn(ctx, { challenge, code: input.body.code, device: deviceOf(input) }));
    },
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/step-up',
    operationId: 'stepUp',
    summary: 'Confirm who you are',
    description: 'Before something dangerous: answers that ask for it say `step_up_required`. Good for five minutes.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [StepUpFailed, TwoFactorCodeWrong],
    body: stepUpBody,
    responses: { 200: sessionSchema },
    handler: async (ctx, input) => {
      const { row, token } = await stepUp(ctx, { ...input.body, device: deviceOf(input) });
      return { status: 200, headers: newTokenHeaders(ctx, ctx.user.via, token), body: presentSession(row, row.id) };
    },
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
    path: '/v1/sessions',
    operationId: 'endOtherSessions',
    summary: 'End all my other sessions',
    description: 'Every session but the present one, programs included.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [],
    responses: { 204: null },
    handler: async (ctx, input) => {
      await closeOtherSessions(ctx, deviceOf(input));
      return { status: 204 };
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
      const { wasCurrent } = await closeSession(ctx, input.params.id, deviceOf(input));
      return wasCurrent ? { status: 204, headers: signedOutHeaders(ctx) } : { status: 204 };
    },
  }),
];
