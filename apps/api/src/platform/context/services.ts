import type { CatalogPort } from '@kita/cfdi';
import type { PacAdapter } from '@kita/pac';

import type { TokenPort } from '../auth/index.ts';
import type { Config } from '../config/index.ts';
import type { KekProvider } from '../crypto/index.ts';
import type { Database } from '../db/index.ts';
import type { BlobStore } from '../files/index.ts';
import type { FlagReader } from '../flags/index.ts';
import type { HumanCheck } from '../human-check/index.ts';
import type { MailTransports } from '../mail/index.ts';
import type { OutboundClient } from '../http-out/index.ts';
import type { CursorCodec } from '../pagination/index.ts';
import type { RateLimiter } from '../ratelimit/index.ts';
import type { WhatsAppTransports } from '../whatsapp/index.ts';
import type { Context } from './context.ts';

/** Where verbs find the adapter of a PAC account. */
export interface PacDirectory {
  /** @throws when the account or its credentials cannot be read; nothing was sent then */
  adapterFor(ctx: Context, accountId: string): Promise<PacAdapter>;
  close(): Promise<void>;
}

/** Technical services verbs may use; made once by the composition root. */
export interface Services {
  readonly config: Config;
  readonly cursors: CursorCodec;
  readonly tokens: TokenPort;
  readonly rateLimiter: RateLimiter;
  /** Switches of the installation. */
  readonly flags: FlagReader;
  /** Key-encryption keys: sealing a secret needs only this. */
  readonly keys: KekProvider;
  /** The connection that may read secrets (role `kita_vault`). Only vault modules use it. */
  readonly vaultDb: Database;
  readonly files: BlobStore;
  readonly catalogs: CatalogPort;
  readonly pac: PacDirectory;
  readonly mail: MailTransports;
  readonly whatsapp: WhatsAppTransports;
  /** Calls to addresses that users gave us. */
  readonly outbound: OutboundClient;
  readonly humanCheck: HumanCheck;
}
