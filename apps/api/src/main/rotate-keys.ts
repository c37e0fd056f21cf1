import { auditInstallation } from '../platform/audit/index.ts';
import { readConfig } from '../platform/config/index.ts';
import { rewrapTables } from '../platform/crypto/index.ts';
import { createLogger } from '../platform/observability/index.ts';
import { openServices } from './services.ts';

/**
 * `pnpm rotate-keys`: puts every stored secret under the active master key (the first of KITA_MASTER_KEYS). Secrets
 * themselves are not touched, so it may run beside the processes and be repeated. Retire an old key when its count is
 * zero and backups older than the rotation have expired.
 */
const TABLES = [
  { table: 'app.certificate_keys', rowIdColumn: 'certificate_id', kind: 'csd_key' },
  { table: 'app.pac_credentials', rowIdColumn: 'pac_account_id', kind: 'pac_credential' },
  { table: 'app.webhook_secrets', rowIdColumn: 'id', kind: 'webhook_secret' },
  { table: 'app.message_contents', rowIdColumn: 'message_id', kind: 'message_content' },
  { table: 'app.two_factor_seeds', rowIdColumn: 'id', kind: 'totp_seed' },
] as const;

const config = readConfig(process.env);
const opened = await openServices(
  config,
  'worker',
  createLogger({ level: config.KITA_LOG_LEVEL, service: 'rotate-keys' }),
);
try {
  const reports = await rewrapTables(opened.db, opened.services.keys, TABLES);
  const data = { active: opened.services.keys.activeId(), reports };
  await opened.db.withSystem((tx) =>
    auditInstallation(
      tx,
      { actor: { kind: 'operator', id: 'rotate-keys' } },
      { action: 'master_key.rotated', object: '', data },
    ),
  );
  process.stdout.write(`${JSON.stringify(data)}\n`);
  process.exitCode = reports.some((report) => report.unreadable.length > 0) ? 1 : 0;
} finally {
  await opened.close();
}
