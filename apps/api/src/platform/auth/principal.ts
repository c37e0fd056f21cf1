import type { Permission } from './permissions.ts';

/** A proven identity that acts in one tenant. */
export interface TenantPrincipal {
  readonly kind: 'user' | 'api_key' | 'operator';
  /** Wire id: `usr_…` or `key_…`. */
  readonly actorId: string;
  readonly tenantId: string;
  readonly livemode: boolean;
  readonly permissions: ReadonlySet<Permission>;
  /** Key of the rate-limit bucket: the API key or the session. */
  readonly rateKey: string;
}

/** A signed-in person, before a tenant is chosen. */
export interface UserPrincipal {
  readonly userId: string;
  /** Wire id `usr_…`. */
  readonly actorId: string;
  readonly sessionId: string;
  readonly via: 'session' | 'bearer';
}

/**
 * What the HTTP layer asks the accounts modules; the composition root connects them. Each answers `undefined` for
 * anything unknown, revoked or expired, in the same time and without saying which.
 */
export interface Authenticator {
  apiKey(token: string): Promise<TenantPrincipal | undefined>;
  session(token: string): Promise<UserPrincipal | undefined>;
  bearer(jwt: string): Promise<UserPrincipal | undefined>;
  /** The user's access to a tenant: the named one (`ten_…`), or the only one, or `several` when it must be named. */
  tenantOf(user: UserPrincipal, tenant: string | undefined): Promise<TenantPrincipal | 'several' | undefined>;
}
