import { DatabaseCatalogs } from '../modules/catalogs/index.ts';
import { templateDefinitions } from '../modules/notifications/index.ts';
import { createPacDirectory } from '../modules/pac-accounts/index.ts';
import { lateTokens } from '../platform/auth/index.ts';
import type { Config } from '../platform/config/index.ts';
import type { Services } from '../platform/context/index.ts';
import { Secret, environmentKeys } from '../platform/crypto/index.ts';
import { assertUnprivileged, openDatabase } from '../platform/db/index.ts';
import type { Database } from '../platform/db/index.ts';
import { databaseFlags } from '../platform/flags/index.ts';
import { turnstile } from '../platform/human-check/index.ts';
import { openMail } from '../platform/mail/index.ts';
import { createOutboundClient } from '../platform/http-out/index.ts';
import { cursorCodec } from '../platform/pagination/index.ts';
import { databaseRateLimiter } from '../platform/ratelimit/index.ts';
import { openWhatsApp } from '../platform/whatsapp/index.ts';
import type { Logger } from '../platform/context/index.ts';
import { openFiles } from './open-files.ts';
import { connectSubscribers } from './subscribers.ts';

/** Technical services of one process, and how to close them. */
export interface Opened {
  readonly db: Database;
  readonly services: Services;
  readonly tokens: ReturnType<typeof lateTokens>;
  close(): Promise<void>;
}

/** Opens what a process of this role needs. Fails when its database role is not bound by row-level security. */
export async function openServices(config: Config, role: 'api' | 'worker', log: Logger): Promise<Opened> {
  const onPoolError = (error: Error): void => log.error({ err: error }, 'idle database connection failed');
  const url = role === 'api' ? config.KITA_API_DATABASE_URL : config.KITA_WORKER_DATABASE_URL;
  const db = openDatabase({ url, applicationName: `kita-${role}`, poolSize: config.KITA_DATABASE_POOL, onPoolError });
  const vaultDb = openDatabase({
    url: vaultUrl(config),
    applicationName: `kita-${role}-vault`,
    poolSize: 2,
    onPoolError,
  });
  connectSubscribers();
  await assertUnprivileged(db);
  await assertUnprivileged(vaultDb);
  const tokens = lateTokens();
  const services: Services = {
    config,
    cursors: cursorCodec(Buffer.from(config.KITA_SESSION_SECRET, 'utf8')),
    tokens,
    rateLimiter: databaseRateLimiter(db),
    flags: databaseFlags(db),
    keys: environmentKeys(new Secret(config.KITA_MASTER_KEYS), { production: config.KITA_ENV === 'production' }),
    vaultDb,
    files: openFiles(config),
    catalogs: await new DatabaseCatalogs(db).load(),
    pac: createPacDirectory(),
    mail: openMail(config),
    whatsapp: openWhatsApp(config, templateDefinitions(config.KITA_PUBLIC_URL, 'sandbox')),
    outbound: createOutboundClient(),
    humanCheck: turnstile(config),
  };
  return {
    db,
    services,
    tokens,
    async close() {
      await services.pac.close();
      services.mail.close();
      await services.outbound.close();
      await Promise.all([db.close(), vaultDb.close()]);
    },
  };
}

/** The vault's own connection; on servers where one password serves all roles only the name differs. */
function vaultUrl(config: Config): string {
  if (config.KITA_VAULT_DATABASE_URL !== undefined) return config.KITA_VAULT_DATABASE_URL;
  const url = new URL(config.KITA_API_DATABASE_URL);
  url.username = 'kita_vault';
  return url.toString();
}
