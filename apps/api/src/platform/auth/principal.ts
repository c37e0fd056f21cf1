import type { Permission, Role } from './permissions.ts';

/** A person's role in a company: one of the product's, or one the company made. */
export type MemberRole = Role | 'CUSTOM';

/** Whether a company works, and why not. */
export interface Standing {
  readonly status: 'active' | 'suspended' | 'closed';
  readonly reason: string | null;
}

/** A proven identity that acts in one tenant. */
export interface TenantPrincipal {
  readonly kind: 'user' | 'api_key' | 'operator';
  /** Wire id: `usr_…` or `key_…`. */
  readonly actorId: string;
  readonly tenantId: string;
  readonly livemode: boolean;
  readonly permissions: ReadonlySet<Permission>;
  readonly standing: Standing;
  /** Of a person; API keys and operators have none. */
  readonly role?: MemberRole;
  /** The person behind it; absent for API keys. */
  readonly person?: UserPrincipal;
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
  /** Whether the session saw a password, a code or the provider within the last five minutes. */
  readonly isProven: boolean;
  /** Whether the session was opened, or later confirmed, with a second factor. */
  readonly hasSecondFactor: boolean;
  /** Whoever runs the installation: must have a second factor before anything else. */
  readonly isOperator: boolean;
}

/**
 * What the HTTP layer asks the accounts modules; the composition root connects them. Each answers `undefined` for
 * anything unknown, revoked or expired, in the same time and without saying which.
 */
export interface Authenticator {
  /** `wrong_address` when the key is good and may not be used from there. */
  apiKey(token: string, ip: string): Promise<TenantPrincipal | 'wrong_address' | undefined>;
  session(token: string): Promise<UserPrincipal | undefined>;
  bearer(jwt: string): Promise<UserPrincipal | undefined>;
  /** The user's access to a tenant: the named one (`ten_…`), or the only one, or `several` when it must be named. */
  tenantOf(user: UserPrincipal, tenant: string | undefined): Promise<TenantPrincipal | 'several' | undefined>;
  /** Names of the owners of a company, for a member who lacks a permission and needs to know whom to ask. */
  ownersOf(tenantId: string): Promise<readonly string[]>;
}
