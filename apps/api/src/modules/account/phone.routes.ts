import { userOperation } from '../../platform/http/index.ts';
import type { Operation } from '../../platform/http/index.ts';
import { WhatsAppOff } from '../notifications/index.ts';
import { deviceOf } from '../sessions/index.ts';
import { presentUser, userSchema } from '../users/index.ts';
import { PhoneAlreadyVerified, PhoneCodeEnded, PhoneCodeWrong, PhoneMissing } from './account.errors.ts';
import { confirmPhoneBody } from './account.schemas.ts';
import { confirmPhone, requestPhoneVerification } from './verify-phone.ts';

const TAG = 'Accounts';

/** A person proves that a telephone is theirs, to hear of their companies by WhatsApp. */
export const phoneOperations: readonly Operation[] = [
  userOperation({
    method: 'POST',
    path: '/v1/user/phone-verification',
    operationId: 'requestPhoneVerification',
    summary: 'Send a code to my telephone by WhatsApp',
    description: 'It works for ten minutes and five tries, and takes the place of earlier ones.',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [PhoneMissing, PhoneAlreadyVerified, WhatsAppOff],
    responses: { 202: userSchema },
    handler: async (ctx) => ({ status: 202, body: presentUser(await requestPhoneVerification(ctx)) }),
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/phone-verification/confirmation',
    operationId: 'confirmPhone',
    summary: 'Confirm my telephone with the code',
    tag: TAG,
    rate: 'write',
    idempotency: 'none',
    errors: [PhoneCodeWrong, PhoneCodeEnded],
    body: confirmPhoneBody,
    responses: { 200: userSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentUser(await confirmPhone(ctx, input.body.code, deviceOf(input))),
    }),
  }),
];
