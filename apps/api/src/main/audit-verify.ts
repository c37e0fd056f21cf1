import path from 'node:path';

import { openDatabase } from '../platform/db/index.ts';
import { runAuditVerifyCommand } from './audit-verify-command.ts';
import { openFiles } from './open-files.ts';

/**
 * `pnpm audit:verify`: says whether any audit entry was changed, removed or reordered. Needs the worker's database address and
 * where files are kept; without them it looks for what `pnpm start` uses.
 */
const env = process.env;
const root = path.resolve(import.meta.dirname, '../../../..');
const url =
  env['KITA_WORKER_DATABASE_URL'] || `postgres://kita_worker@127.0.0.1:${env['KITA_POSTGRES_PORT'] || 25_432}/kita`;
const db = openDatabase({ url, applicationName: 'kita-audit-verify', poolSize: 1 });
try {
  process.exitCode = await runAuditVerifyCommand({
    args: process.argv.slice(2),
    db,
    files: openFiles({
      KITA_FILES_DIR: path.resolve(root, env['KITA_FILES_DIR'] || '.data/files'),
      KITA_S3_BUCKET: env['KITA_S3_BUCKET'] || undefined,
      KITA_S3_REGION: env['KITA_S3_REGION'] || 'us-east-1',
      KITA_S3_ENDPOINT: env['KITA_S3_ENDPOINT'] || undefined,
      KITA_S3_ACCESS_KEY_ID: env['KITA_S3_ACCESS_KEY_ID'],
      KITA_S3_SECRET_ACCESS_KEY: env['KITA_S3_SECRET_ACCESS_KEY'],
    }),
    now: new Date(),
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
  });
} finally {
  await db.close();
}
