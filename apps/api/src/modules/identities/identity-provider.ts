import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';

import type { Config } from '../../platform/config/index.ts';
import { constantTimeEqual } from '../../platform/crypto/index.ts';
import { IdentityNotProven, IdentityProviderUnavailable } from './identities.errors.ts';

const GOOGLE = 'https://accounts.google.com';
const TIMEOUT_MS = 5000;
const ANSWER_BYTES_MAX = 65_536;
const DISCOVERY_KEPT_MS = 3_600_000;
const CLOCK_TOLERANCE_SECONDS = 30;

/** Who the provider says it is. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
  readonly name: string;
}

export interface Authorization {
  readonly state: string;
  readonly nonce: string;
  readonly codeChallenge: string;
}

/** An OpenID Connect provider (Core 1.0), by its issuer. */
export interface IdentityProvider {
  readonly name: string;
  readonly issuer: string;
  /** Where the browser goes. @throws `identity_provider_unavailable` */
  authorizationUrl(authorization: Authorization): Promise<string>;
  /** Exchanges the code and proves the id_token. @throws `identity_not_proven`, `identity_provider_unavailable` */
  identityOf(code: string, flow: { codeVerifier: string; nonce: string }, now: Date): Promise<ProvenIdentity>;
}

const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url({ protocol: /^https?$/ }),
  token_endpoint: z.url({ protocol: /^https?$/ }),
  jwks_uri: z.url({ protocol: /^https?$/ }),
});
type Discovery = z.infer<typeof discoverySchema> & { readonly keys: ReturnType<typeof createRemoteJWKSet> };

const tokenAnswerSchema = z.object({ id_token: z.string().max(16_384) });
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  nonce: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  email: z.email().max(254),
  email_verified: z.literal(true),
  name: z.string().trim().min(1).max(120).optional().catch(undefined),
});

/** Address of the page of ours the provider sends people back to. */
export function redirectUri(config: Config): string {
  return `${config.KITA_PUBLIC_URL}/sign-in/provider`;
}

const opened = new WeakMap<Config, IdentityProvider>();

/** The provider of the installation, if it has one. Its description and keys are kept between requests. */
export function identityProvider(config: Config): IdentityProvider | undefined {
  const { KITA_OIDC_CLIENT_ID: clientId, KITA_OIDC_CLIENT_SECRET: clientSecret } = config;
  if (clientId === undefined || clientSecret === undefined) return undefined;
  const known = opened.get(config);
  if (known) return known;
  const provider = openProvider(config, clientId, clientSecret);
  opened.set(config, provider);
  return provider;
}

function openProvider(config: Config, clientId: string, clientSecret: string): IdentityProvider {
  const { KITA_OIDC_ISSUER: issuer, KITA_OIDC_NAME: name } = config;
  const discover = discovery(issuer);
  return {
    name,
    issuer,
    async authorizationUrl({ state, nonce, codeChallenge }) {
      const url = new URL((await discover()).authorization_endpoint);
      const parameters = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri(config),
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: codeChallenge,
        code_challenge_method: 'S256',
        prompt: 'select_account',
      };
      for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
      return url.toString();
    },
    async identityOf(code, { codeVerifier, nonce }, now) {
      const { token_endpoint: endpoint, keys } = await discover();
      const idToken = await exchange(endpoint, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri(config),
        client_id: clientId,
        client_secret: clientSecret,
        code_verifier: codeVerifier,
      });
      const claims = await verified(idToken, keys, { issuer, clientId, now });
      if (!constantTimeEqual(claims.nonce, nonce)) throw IdentityNotProven();
      return { issuer, subject: claims.sub, email: claims.email, name: claims.name ?? nameIn(claims.email) };
    },
  };
}

/** The provider's description, read once an hour; its keys, read again when a token names one that is not known. */
function discovery(issuer: string): () => Promise<Discovery> {
  let kept: { readonly until: number; readonly value: Promise<Discovery> } | undefined;
  return () => {
    if (kept && kept.until > Date.now()) return kept.value;
    const value = readDiscovery(issuer);
    kept = { until: Date.now() + DISCOVERY_KEPT_MS, value };
    value.catch(() => {
      kept = undefined;
    });
    return value;
  };
}

async function readDiscovery(issuer: string): Promise<Discovery> {
  const { body } = await request(`${issuer}/.well-known/openid-configuration`);
  const document = discoverySchema.safeParse(body);
  if (!document.success || document.data.issuer !== issuer) throw IdentityProviderUnavailable();
  const keys = createRemoteJWKSet(new URL(document.data.jwks_uri), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: 10_000,
    cacheMaxAge: 600_000,
  });
  return { ...document.data, keys };
}

async function exchange(endpoint: string, body: Record<string, string>): Promise<string> {
  const answer = await request(endpoint, { method: 'POST', body: new URLSearchParams(body) });
  if (answer.status >= 500) throw IdentityProviderUnavailable();
  const tokens = tokenAnswerSchema.safeParse(answer.body);
  if (answer.status !== 200 || !tokens.success) throw IdentityNotProven();
  return tokens.data.id_token;
}

/** OpenID Connect Core 1.0 section 3.1.3.7: signature by a published key and a known algorithm, issuer, audience, time. */
async function verified(
  idToken: string,
  keys: Discovery['keys'],
  expected: { issuer: string; clientId: string; now: Date },
): Promise<z.infer<typeof claimsSchema>> {
  const issuers = expected.issuer === GOOGLE ? [GOOGLE, 'accounts.google.com'] : [expected.issuer];
  try {
    const { payload } = await jwtVerify(idToken, keys, {
      algorithms: ['RS256', 'ES256'],
      issuer: issuers,
      audience: expected.clientId,
      requiredClaims: ['exp', 'iat', 'sub', 'nonce'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: expected.now,
    });
    const claims = claimsSchema.parse(payload);
    const isShared = Array.isArray(claims.aud) && claims.aud.length > 1;
    if ((isShared || claims.azp !== undefined) && claims.azp !== expected.clientId) throw new Error('azp');
    return claims;
  } catch (error) {
    throw IdentityNotProven({ cause: error });
  }
}

async function request(url: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const text = await response.text();
    if (text.length > ANSWER_BYTES_MAX) throw new Error('the answer is too long');
    const body: unknown = response.ok ? JSON.parse(text) : undefined;
    return { status: response.status, body };
  } catch (error) {
    throw IdentityProviderUnavailable({ cause: error });
  }
}

function nameIn(email: string): string {
  return email.split('@')[0] ?? email;
}
