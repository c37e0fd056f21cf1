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
  /** Whoever runs the installation: must have a second factor before anything else. `false` while impersonating. */
  readonly isOperator: boolean;
  /** Set while an operator sees a company as this person: `userId` is then the person's, not the operator's. */
  readonly impersonation?: Impersonation;
}

/** An operator's visit to a company as one of its people. It reads and does nothing else. */
export interface Impersonation {
  readonly id: string;
  /** The company's live tenant and its test twin: what the visit may enter. */
  readonly tenantIds: readonly [live: string, test: string];
  /** Wire id of the operator. */
  readonly operatorId: string;
  readonly operatorName: string;
  readonly reason: string;
  readonly expiresAt: Date;
  /** Its time is over, or its operator is none any more: only its end is accepted. */
  readonly isOver: boolean;
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
  /** Writes down what an operator read of a company as one of its people. */
  noteVisit(visit: Impersonation, tenantId: string, operationId: string): Promise<void>;
}
