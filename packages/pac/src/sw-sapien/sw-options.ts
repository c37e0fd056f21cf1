import type { TimbreTools } from '../answers/timbre-tools.ts';
import type { CredentialSource } from '../contract/call-ctx.ts';
import type { PacEnvironment } from '../contract/environment.ts';
import type { SatStatusPort } from '../contract/pac-adapter.ts';
import type { PacRuntime } from '../http/pac-runtime.ts';
import type { SwHosts } from './sw-hosts.ts';

/** User and password of the account, or a permanent token made in SW's portal. */
export type SwCredentials = { readonly user: string; readonly password: string } | { readonly token: string };

/** Time limits in milliseconds. */
export interface SwTimeouts {
  readonly stamp: number;
  readonly read: number;
}

/** One SW account. */
export interface SwOptions extends SwHosts {
  readonly credentials: CredentialSource<SwCredentials>;
  /** Checked against the addresses when given. */
  readonly environment?: PacEnvironment;
  /** Shared by every adapter of the process; one of its own when absent. */
  readonly runtime?: PacRuntime;
  /** How SAT is asked for the state of a cancellation. */
  readonly satStatus?: SatStatusPort;
  readonly timeouts?: Partial<SwTimeouts>;
  /** For tests; the CFDI package otherwise. */
  readonly timbreTools?: TimbreTools;
}
