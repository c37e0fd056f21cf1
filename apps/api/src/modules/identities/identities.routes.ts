import { z } from 'zod';

import type { SystemContext } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { FeatureOff } from '../../platform/flags/index.ts';
import { publicOperation, userOperation } from '../../platform/http/index.ts';
import type { Answer, Operation } from '../../platform/http/index.ts';
import {
  deviceOf,
  entered,
  newTokenHeaders,
  readSignInCookie,
  secondFactorAwaitedSchema,
  signInCookie,
  signedInSchema,
} from '../sessions/index.ts';
import { completeIdentityFlow } from './complete-identity-flow.ts';
import {
  IdentityFlowEnded,
  IdentityNeedsLinking,
  IdentityNotProven,
  IdentityProviderOff,
  IdentityProviderUnavailable,
  IdentityTaken,
  LastWayIn,
} from './identities.errors.ts';
import { presentIdentity } from './identities.presenter.ts';
import {
  completeIdentityBody,
  identityAuthorizationSchema,
  identityListSchema,
  identityProvenSchema,
  signInOptionsSchema,
} from './identities.schemas.ts';
import { identityProvider } from './identity-provider.ts';
import { readIdentities, startLinking, startProviderStepUp, unlinkIdentity } from './manage-identities.ts';
import { startIdentityFlow } from './start-identity-flow.ts';

const TAG = 'Accounts';
const STARTING = [IdentityProviderOff, IdentityProviderUnavailable];

/** The browser keeps what binds the way back to it. */
function setOut(ctx: SystemContext, { url, cookie }: { url: string; cookie: string }): Answer {
  const headers = { 'set-cookie': signInCookie(ctx.services.config, 'provider', cookie) };
  return { status: 201, headers, body: { object: 'identity_authorization', url } };
}

export const identityOperations: readonly Operation[] = [
  publicOperation({
    method: 'GET',
    path: '/v1/sign-in-options',
    operationId: 'getSignInOptions',
    summary: 'Get the ways to sign in',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: signInOptionsSchema },
    handler: async ({ services: { config, humanCheck } }) => {
      const provider = identityProvider(config);
      const { siteKey } = humanCheck;
      return {
        status: 200,
        body: {
          object: 'sign_in_options',
          identity_provider: provider ? { name: provider.name } : null,
          turnstile:
            siteKey === undefined ? null : { site_key: siteKey, script_url: `${config.KITA_TURNSTILE_URL}/api.js` },
        },
      };
    },
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/identity-provider/authorizations',
    operationId: 'startProviderSignIn',
    summary: 'Set out to sign in at the identity provider',
    description: 'OpenID Connect code flow with PKCE. The way back leads to the page that sends it to the completion.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: STARTING,
    responses: { 201: identityAuthorizationSchema },
    handler: async (ctx) => setOut(ctx, await startIdentityFlow(ctx, { purpose: 'sign_in' })),
  }),
  publicOperation({
    method: 'POST',
    path: '/v1/identity-provider/completion',
    operationId: 'completeProviderVisit',
    summary: 'Finish a visit to the identity provider',
    description:
      'In the browser that set out. Signs in, makes an account for a newcomer, links, or confirms, as the visit was for.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [...STARTING, IdentityFlowEnded, IdentityNotProven, IdentityNeedsLinking, IdentityTaken, FeatureOff],
    body: completeIdentityBody,
    responses: { 200: identityProvenSchema, 201: signedInSchema, 202: secondFactorAwaitedSchema },
    handler: async (ctx, input) => {
      const cookie = readSignInCookie(ctx.services.config, 'provider', input.cookies);
      const { language } = input;
      const done = await completeIdentityFlow(ctx, { ...input.body, cookie, language, device: deviceOf(input) });
      if (done.purpose === 'sign_in') return entered(ctx, done.entered);
      const headers = done.purpose === 'step_up' ? newTokenHeaders(ctx, 'session', done.token) : {};
      return { status: 200, headers, body: { object: 'identity_proven', purpose: done.purpose } };
    },
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/step-up/authorizations',
    operationId: 'startProviderStepUp',
    summary: 'Set out to confirm who I am at the identity provider',
    description: 'For who has neither a password nor two-step verification.',
    tag: TAG,
    rate: 'login',
    idempotency: 'none',
    errors: [...STARTING, NotFound],
    responses: { 201: identityAuthorizationSchema },
    handler: async (ctx) => setOut(ctx, await startProviderStepUp(ctx)),
  }),
  userOperation({
    method: 'GET',
    path: '/v1/user/identities',
    operationId: 'listIdentities',
    summary: 'List the accounts I sign in with',
    tag: TAG,
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: { 200: identityListSchema },
    handler: async (ctx) => {
      const data = (await readIdentities(ctx)).map(presentIdentity);
      return { status: 200, body: { object: 'list', data, has_more: false, next_cursor: null } };
    },
  }),
  userOperation({
    method: 'POST',
    path: '/v1/user/identities/authorizations',
    operationId: 'startLinkingIdentity',
    summary: 'Set out to link an account of the identity provider',
    tag: TAG,
    rate: 'login',
    stepUp: true,
    idempotency: 'none',
    errors: STARTING,
    responses: { 201: identityAuthorizationSchema },
    handler: async (ctx) => setOut(ctx, await startLinking(ctx)),
  }),
  userOperation({
    method: 'DELETE',
    path: '/v1/user/identities/{id}',
    operationId: 'unlinkIdentity',
    summary: 'Unlink an account',
    tag: TAG,
    rate: 'write',
    stepUp: true,
    idempotency: 'none',
    errors: [LastWayIn],
    params: z.object({ id: z.string().max(64).describe('Identity id (idn_…).') }),
    responses: { 204: null },
    handler: async (ctx, input) => {
      await unlinkIdentity(ctx, input.params.id, deviceOf(input));
      return { status: 204 };
    },
  }),
];
