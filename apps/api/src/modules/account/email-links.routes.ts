import { HumanCheckFailed } from '../../platform/human-check/index.ts';
import { publicOperation, userOperation } from '../../platform/http/index.ts';
import type { Answer, Operation } from '../../platform/http/index.ts';
import { deviceOf } from '../sessions/index.ts';
import { EmailTaken, PasswordTooWeak, presentUser, userSchema } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { EmailAlreadyVerified, EmailUnchanged, LinkInvalid } from './account.errors.ts';
import {
  changeEmailBody,
  completePasswordResetBody,
  emailConfirmationSchema,
  linkBody,
  requestPasswordResetBody,
} from './account.schemas.ts';
import { cancelEmailChange, confirmEmailChange, requestEmailChange, undoEmailChange } from './change-email.ts';
import { requestPasswordReset, resetPassword } from './reset-password.ts';
import { requestVerification, verifyEmail } from './verify-email.ts';

const TAG = 'Accounts';

const confirmed = (user: UserRow): Answer => ({
  status: 200,
  body: { object: 'email_confirmation', email: user.emailDisplay },
});

export const emailLinkOperations: readonly Operation[] = [
  publicOperation({
    method: 'POST',
    path: '/v1/password-resets',
    operationId: 'requestPasswordReset',
    summary: 'Ask for a new password',
    description: 'Mails a link that works for one hour. Answers the same for an address nobody has.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [HumanCheckFailed],
    body: requestPasswordResetBody,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await ctx.services.humanCheck.assertHuman(input.body.turnstile_token, input.ip, ctx.log);
      await requestPasswordReset(ctx, input.body.email, deviceOf(input));
      return { status: 204 };
    },
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/password-resets/completion',
    operationId: 'completePasswordReset',
    summary: 'Set the new password with the link',
    description: 'Ends all sessions of the person; they sign in with the new password, and their second factor if any.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [LinkInvalid, PasswordTooWeak],
    body: completePasswordResetBody,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await resetPassword(ctx, input.body.token, input.body.password, deviceOf(input));
      return { status: 204 };
    },
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/email-verification',
    operationId: 'requestEmailVerification',
    summary: 'Send the mail that confirms my address again',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [EmailAlreadyVerified],
    responses: { 202: userSchema },
    handler: async (ctx) => ({ status: 202, body: presentUser(await requestVerification(ctx)) }),
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/email-verifications',
    operationId: 'verifyEmail',
    summary: 'Confirm an address with the link',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [LinkInvalid],
    body: linkBody,
    responses: { 200: emailConfirmationSchema },
    handler: async (ctx, input) => confirmed(await verifyEmail(ctx, input.body.token, deviceOf(input))),
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/email-change',
    operationId: 'requestEmailChange',
    summary: 'Ask for another address',
    description: 'Mails a link to the new address; the present one stays until it is followed.',
    tag: TAG,
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [EmailUnchanged],
    body: changeEmailBody,
    responses: { 202: userSchema },
    handler: async (ctx, input) => ({
      status: 202,
      body: presentUser(await requestEmailChange(ctx, input.body.email, deviceOf(input))),
    }),
  }),
  userOperation({
    method: 'DELETE',
    path: '/v1/user/email-change',
    operationId: 'cancelEmailChange',
    summary: 'Keep my present address',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [],
    responses: { 200: userSchema },
    handler: async (ctx) => ({ status: 200, body: presentUser(await cancelEmailChange(ctx)) }),
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/email-changes/confirmation',
    operationId: 'confirmEmailChange',
    summary: 'Use the new address, with the link',
    description: 'The earlier address is told, and given a way back for seven days.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [LinkInvalid, EmailTaken],
    body: linkBody,
    responses: { 200: emailConfirmationSchema },
    handler: async (ctx, input) => confirmed(await confirmEmailChange(ctx, input.body.token, deviceOf(input))),
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/email-changes/undo',
    operationId: 'undoEmailChange',
    summary: 'Take the earlier address back, with the link',
    description: 'For who did not change it: ends all sessions and mails a link to choose a new password.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [LinkInvalid, EmailTaken],
    body: linkBody,
    responses: { 200: emailConfirmationSchema },
    handler: async (ctx, input) => confirmed(await undoEmailChange(ctx, input.body.token, deviceOf(input))),
  }),
];
