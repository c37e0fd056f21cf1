import { openDatabase } from '../platform/db/index.ts';
import { runOperatorCommand } from './operator-command.ts';

/**
 * `pnpm operator list | grant | revoke`: who runs this installation (docs/runbooks/operators.md). Needs only
 * the worker's database address; without one it looks for the PostgreSQL of `pnpm start`.
 */
const env = process.env;
const url =
  env['KITA_WORKER_DATABASE_URL'] || `postgres://kita_worker@127.0.0.1:${env['KITA_POSTGRES_PORT'] || 25_432}/kita`;
const db = openDatabase({ url, applicationName: 'kita-operator', poolSize: 1 });
try {
  process.exitCode = await runOperatorCommand({
    args: process.argv.slice(2),
    db,
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
  });
} finally {
  await db.close();
}
