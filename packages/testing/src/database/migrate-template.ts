import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MIGRATE = path.resolve(import.meta.dirname, '../../../../apps/api/src/main/migrate-database.ts');

/**
 * Brings a database to the API's present schema, roles included. The API is found by path, not by name: it depends on
 * this package. Without an API (a checkout of the libraries alone) the database stays empty.
 */
export async function migrateTemplate(adminUrl: string, rolePassword?: string): Promise<void> {
  if (!existsSync(MIGRATE)) return;
  const module: unknown = await import(pathToFileURL(MIGRATE).href);
  if (!hasMigrate(module)) throw new Error(`${MIGRATE} does not export migrateDatabase({ adminUrl })`);
  await module.migrateDatabase({ adminUrl, passwords: { api: rolePassword, worker: rolePassword } });
}

interface MigrateOptions {
  readonly adminUrl: string;
  readonly passwords: { readonly api: string | undefined; readonly worker: string | undefined };
}
type Migrate = (options: MigrateOptions) => Promise<unknown>;

function hasMigrate(module: unknown): module is { migrateDatabase: Migrate } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'migrateDatabase' in module &&
    typeof module.migrateDatabase === 'function'
  );
}
