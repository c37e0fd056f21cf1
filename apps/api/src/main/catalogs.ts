import { runCatalogsCommand } from '../modules/catalogs/index.ts';
import { openDatabase } from '../platform/db/index.ts';

/**
 * `pnpm catalogs import PATH | update | status`: brings SAT's full catalogues into the database. Needs only the worker's
 * database address; without one it looks for the PostgreSQL of `pnpm start`.
 */
const env = process.env;
const opened: Array<ReturnType<typeof openDatabase>> = [];
const url =
  env['KITA_WORKER_DATABASE_URL'] || `postgres://kita_worker@127.0.0.1:${env['KITA_POSTGRES_PORT'] || 25_432}/kita`;

try {
  process.exitCode = await runCatalogsCommand({
    args: process.argv.slice(2),
    db() {
      const db = openDatabase({ url, applicationName: 'kita-catalogs', poolSize: 2 });
      opened.push(db);
      return db;
    },
    ...(env['KITA_CATALOGS_URL'] && { url: env['KITA_CATALOGS_URL'] }),
    directory: env['INIT_CWD'] ?? process.cwd(),
    now: new Date(),
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
  });
} finally {
  await Promise.all(opened.map((db) => db.close()));
}
