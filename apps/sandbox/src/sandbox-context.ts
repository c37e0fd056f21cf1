import type { TokenDesk } from './accounts/tokens.ts';
import type { AdjustableClock } from './clock.ts';
import type { FaultDesk } from './faults/fault-desk.ts';
import type { Mails } from './mail/mails.ts';
import type { OidcFaults } from './oidc/oidc-faults.ts';
import type { StampingOffice } from './pac/stamp-document.ts';
import type { WhatsAppWorld } from './whatsapp/whatsapp-world.ts';
import type { Authorities } from './sat/authority.ts';

/** Everything a route may need; made once in `create-sandbox.ts`. */
export interface SandboxContext extends StampingOffice {
  readonly clock: AdjustableClock;
  readonly authorities: Authorities;
  readonly tokens: TokenDesk;
  readonly faults: FaultDesk;
  readonly oidcFaults: OidcFaults;
  readonly mails: Mails;
  readonly whatsapp: WhatsAppWorld;
  /** Addresses mail bounced from or complaints came from; forgotten at a restart. */
  readonly inactive: Set<string>;
}
