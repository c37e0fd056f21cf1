import type { FastifyRequest } from 'fastify';

import type { Authenticator, TenantPrincipal, UserPrincipal } from '../auth/index.ts';
import {
  AddressNotAllowed,
  MalformedRequest,
  PermissionDenied,
  TenantRequired,
  Unauthenticated,
} from '../errors/index.ts';
import { refuseWhileStopped } from './company-standing.ts';
import { missingPermission } from './missing-permission.ts';
import type { Operation } from './operation.ts';

export const SESSION_COOKIE = '__Host-kita_sid';
/** Without TLS (development) a browser refuses the `__Host-` prefix. */
export const SESSION_COOKIE_PLAIN = 'kita_sid';

/** Proves who calls a tenant operation and that they may. Unknown, revoked and expired credentials look the same. */
export async function authenticateTenant(
  request: FastifyRequest,
  operation: Operation,
  authenticator: Authenticator,
): Promise<TenantPrincipal> {
  const token = bearerToken(request);
  const principal = token?.startsWith('kt_')
    ? await tenantOfKey(token, request.ip, authenticator)
    : await tenantOfUser(request, await authenticateUser(request, authenticator), authenticator);
  if (operation.access !== 'tenant') throw PermissionDenied();
  if (!principal.permissions.has(operation.permission))
    throw await missingPermission(operation.permission, principal, authenticator);
  refuseWhileStopped(operation, principal.standing);
  return principal;
}

/** Proves that an operator calls, by a session of the web app: keys and tokens open nothing here. */
export async function authenticateOperator(
  request: FastifyRequest,
  authenticator: Authenticator,
): Promise<UserPrincipal> {
  if (request.headers.authorization !== undefined) throw Unauthenticated();
  const user = await authenticateUser(request, authenticator);
  if (!user.isOperator) throw PermissionDenied({ detail: OPERATORS_ONLY });
  return user;
}

/** Proves which person calls, by session cookie or by a short-lived bearer token. */
export async function authenticateUser(request: FastifyRequest, authenticator: Authenticator): Promise<UserPrincipal> {
  const token = bearerToken(request);
  if (token !== undefined) {
    const user = token.startsWith('kt_') ? undefined : await authenticator.bearer(token);
    if (!user) throw Unauthenticated();
    return user;
  }
  const cookie = request.cookies[SESSION_COOKIE] ?? request.cookies[SESSION_COOKIE_PLAIN];
  const user = cookie === undefined ? undefined : await authenticator.session(cookie);
  if (!user) throw Unauthenticated();
  refuseCrossSite(request);
  return user;
}

async function tenantOfKey(token: string, ip: string, authenticator: Authenticator): Promise<TenantPrincipal> {
  const found = await authenticator.apiKey(token, ip);
  if (found === 'wrong_address') throw AddressNotAllowed({ extensions: { ip } });
  if (!found) throw Unauthenticated();
  return found;
}

async function tenantOfUser(
  request: FastifyRequest,
  user: UserPrincipal,
  authenticator: Authenticator,
): Promise<TenantPrincipal> {
  const header = request.headers['kita-tenant'];
  const found = await authenticator.tenantOf(user, typeof header === 'string' ? header : undefined);
  if (found === 'several') throw TenantRequired();
  if (!found) throw PermissionDenied({ detail: NOT_A_MEMBER });
  return found;
}

/** The person is known: signing in again would change nothing. Somebody else's company and none at all look the same. */
const NOT_A_MEMBER = {
  es: 'No perteneces al comercio de Kita-Tenant, o todavía no tienes ninguno: créalo con POST /v1/tenants.',
  en: 'You do not belong to the company in Kita-Tenant, or have none yet: create it with POST /v1/tenants.',
};

const OPERATORS_ONLY = {
  es: 'Esta operación es de quien opera la instalación. Durante una visita a una empresa tampoco está disponible: termínala primero.',
  en: 'This operation belongs to whoever runs the installation. It is closed during a visit to a company too: end the visit first.',
};

function bearerToken(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  const match = /^Bearer ([\x21-\x7e]{1,2048})$/i.exec(header);
  if (!match) throw Unauthenticated();
  return match[1];
}

/** A cookie travels by itself, so unsafe methods must come from our own pages (Origin or Sec-Fetch-Site). */
function refuseCrossSite(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  const sameOrigin = origin === undefined || hostOf(origin) === request.host;
  if (!sameSite || !sameOrigin) throw PermissionDenied();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Keys in addresses end in logs and histories: refused before anything else reads them. */
export function refuseKeysInQuery(request: FastifyRequest): void {
  if (/[?&][^=&]*=kt(?:_|%5f)(?:live|test)(?:_|%5f)/i.test(request.raw.url ?? '')) {
    throw MalformedRequest({
      detail: {
        es: 'Las llaves nunca viajan en la dirección. Envíala en Authorization: Bearer y sustitúyela, pues ya quedó expuesta.',
        en: 'Keys never travel in the address. Send it in Authorization: Bearer, and rotate it: it is exposed now.',
      },
    });
  }
}
