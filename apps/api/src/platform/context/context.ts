import type { Permission } from '../auth/permissions.ts';
import type { MemberRole } from '../auth/principal.ts';
import type { Database } from '../db/index.ts';
import type { Actor } from './actor.ts';
import type { Services } from './services.ts';

/** What verbs log with; satisfied by pino. Objects hold ids and counts, never personal data or secrets. */
export interface Logger {
  debug(fields: object, message?: string): void;
  info(fields: object, message?: string): void;
  warn(fields: object, message?: string): void;
  error(fields: object, message?: string): void;
  child(fields: object): Logger;
}

/** First argument of every verb of a tenant. */
export interface Context {
  /** Database identity (UUID) of the tenant: one merchant in one mode. */
  readonly tenantId: string;
  readonly livemode: boolean;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
  /** Role of the person who acts; keys, jobs and operators have none. */
  readonly role?: MemberRole;
  readonly requestId: string;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly db: Database;
  readonly services: Services;
}

/** Context of operations without a tenant: sign-up, sign-in, choosing a tenant. */
export type SystemContext = Omit<Context, 'tenantId' | 'livemode' | 'permissions'>;
