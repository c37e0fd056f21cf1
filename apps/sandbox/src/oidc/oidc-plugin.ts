import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { parsed } from '../control/body.ts';
import { Problem } from '../http/problem.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { oidcFaultRequest } from './oidc-faults.ts';
import type { OidcFaults } from './oidc-faults.ts';
import { openOidcKeys } from './oidc-keys.ts';
import type { OidcKeys, Signing } from './oidc-keys.ts';
import { chooserPage } from './oidc-page.ts';
import { oidcPeople } from './oidc-people.ts';
import type { OidcPerson } from './oidc-people.ts';

const authorizeQuery = z.object({
  client_id: z.string().min(1),
  redirect_uri: z.url({ protocol: /^https?$/ }),
  response_type: z.literal('code'),
  scope: z.string().refine((scope) => scope.split(' ').includes('openid'), 'scope must include openid'),
  state: z.string().min(1),
  nonce: z.string().optional(),
  code_challenge: z.string().min(43),
  code_challenge_method: z.literal('S256'),
});
const decisionQuery = authorizeQuery.extend({
  email: z.email().optional(),
  name: z.string().optional(),
  deny: z.string().optional(),
});
const tokenBody = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  redirect_uri: z.string(),
  client_id: z.string(),
  client_secret: z.string().min(1),
  code_verifier: z.string(),
});

interface Grant {
  readonly request: z.infer<typeof authorizeQuery>;
  readonly person: OidcPerson;
  isUsed: boolean;
}

const CODE_MS = 60_000;
const TOKEN_SECONDS = 3600;

/**
 * An OpenID Connect provider (Core 1.0, Discovery 1.0) with the code flow and PKCE: what Google is to the product. Any
 * client may use it; who signs in is chosen on a page. Everything is in memory.
 */
export async function oidcPlugin(app: FastifyInstance, { context }: { context: SandboxContext }): Promise<void> {
  const keys = openOidcKeys();
  const grants = new Map<string, Grant>();
  const bearers = new Map<string, OidcPerson>();
  const issuerOf = (request: { protocol: string; host: string }) => `${request.protocol}://${request.host}/oidc`;
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });

  app.get('/.well-known/openid-configuration', async (request) => discovery(issuerOf(request)));
  app.get('/jwks', async () => keys.jwks());

  app.get('/authorize', async (request, reply) => {
    const query = parsed(authorizeQuery, request.query);
    const page = chooserPage(oidcPeople, new URLSearchParams({ ...query, nonce: query.nonce ?? '' }));
    return reply.type('text/html; charset=utf-8').send(page);
  });

  app.get('/decision', async (request, reply) => {
    const { email, name, deny, ...query } = parsed(decisionQuery, request.query);
    if (deny !== undefined || email === undefined) return redirect(reply, query, { error: 'access_denied' });
    const isReplayed = context.oidcFaults.take('replayed-code') !== undefined;
    const code = randomBytes(24).toString('base64url');
    grants.set(code, { request: query, person: personOf(email, name), isUsed: isReplayed });
    setTimeout(() => grants.delete(code), CODE_MS).unref();
    const state = context.oidcFaults.take('wrong-state') ? randomBytes(24).toString('base64url') : query.state;
    return redirect(reply, { ...query, state }, { code });
  });

  app.post('/token', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (context.oidcFaults.take('token-500')) throw new Problem(500, 'internal_error', 'Fallo pedido.');
    const body = tokenBody.safeParse(request.body);
    const grant = body.data && grants.get(body.data.code);
    if (!body.data || !grant || grant.isUsed || !fits(grant, body.data)) {
      return reply.code(400).send({ error: body.data ? 'invalid_grant' : 'invalid_request' });
    }
    grant.isUsed = true;
    const accessToken = randomBytes(24).toString('base64url');
    bearers.set(accessToken, grant.person);
    const idToken = await idTokenOf(grant, issuerOf(request), context.clock.now(), keys, context.oidcFaults);
    return { access_token: accessToken, token_type: 'Bearer', expires_in: TOKEN_SECONDS, id_token: idToken };
  });

  app.get('/userinfo', async (request, reply) => {
    const person = bearers.get((request.headers.authorization ?? '').replace(/^Bearer /, ''));
    if (!person) return reply.code(401).header('www-authenticate', 'Bearer error="invalid_token"').send();
    return { ...person, email_verified: true };
  });
}

/** What the provider is told to do wrong. */
export function oidcFaultRoutes(app: FastifyInstance, { oidcFaults }: SandboxContext): void {
  app.post('/oidc-faults', async (request, reply) => {
    const { script, times } = parsed(oidcFaultRequest, request.body);
    oidcFaults.set(script, times);
    return reply.code(201).send({ object: 'oidc_fault', script, times });
  });
  app.delete('/oidc-faults', async (_request, reply) => {
    oidcFaults.clear();
    return reply.code(204).send();
  });
}

function discovery(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'email', 'profile'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    claims_supported: ['sub', 'email', 'email_verified', 'name'],
    code_challenge_methods_supported: ['S256'],
  };
}

function redirect(
  reply: FastifyReply,
  { redirect_uri, state }: { redirect_uri: string; state: string },
  answer: Record<string, string>,
): FastifyReply {
  const url = new URL(redirect_uri);
  for (const [name, value] of Object.entries({ ...answer, state })) url.searchParams.set(name, value);
  return reply.redirect(url.toString(), 303);
}

/** One address is always the same person, known beforehand or not. */
function personOf(email: string, name = ''): OidcPerson {
  const known = oidcPeople.find((person) => person.email === email);
  if (known) return known;
  const sub = BigInt(`0x${createHash('sha256').update(email).digest('hex').slice(0, 16)}`).toString();
  return { sub, email, name: name || (email.split('@')[0] ?? email) };
}

function fits({ request }: Grant, body: z.infer<typeof tokenBody>): boolean {
  const challenge = createHash('sha256').update(body.code_verifier).digest('base64url');
  return (
    body.client_id === request.client_id &&
    body.redirect_uri === request.redirect_uri &&
    challenge === request.code_challenge
  );
}

const SIGNINGS: Readonly<Record<string, Signing>> = {
  'alg-none': 'none',
  'alg-hs256': 'hs256',
  'key-swap': 'other-key',
};

function idTokenOf(grant: Grant, issuer: string, now: Date, keys: OidcKeys, faults: OidcFaults): Promise<string> {
  const { request, person } = grant;
  const script = faults.take(
    'wrong-nonce',
    'wrong-aud',
    'wrong-iss',
    'expired',
    'alg-none',
    'alg-hs256',
    'key-swap',
    'email-unverified',
  );
  const seconds = Math.floor(now.getTime() / 1000) - (script === 'expired' ? 2 * TOKEN_SECONDS : 0);
  const claims = {
    iss: script === 'wrong-iss' ? 'https://otro.test' : issuer,
    aud: script === 'wrong-aud' ? 'otra-aplicacion' : request.client_id,
    sub: person.sub,
    iat: seconds,
    exp: seconds + TOKEN_SECONDS,
    nonce: script === 'wrong-nonce' ? 'otro' : request.nonce,
    email: person.email,
    email_verified: script !== 'email-unverified',
    name: person.name,
  };
  return keys.sign(claims, SIGNINGS[script ?? ''] ?? 'rs256');
}
