import { inject } from 'vitest';
import { adminQuery } from './admin-query.ts';
import { databaseUrl, type TestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    kitaTestServer: TestServer;
  }
}

/** A migrated database of its own for one test file. */
export interface TestDatabase {
  readonly name: string;
  /** Superuser: only to prepare or inspect; it ignores row-level security. */
  readonly adminUrl: string;
  /** As the HTTP process connects (`kita_api`). */
  readonly apiUrl: string;
  /** As the worker connects (`kita_worker`). */
  readonly workerUrl: string;
  /** Removes it, ending connections still open. Optional: the whole cluster goes when the run ends. */
  drop(): Promise<void>;
}

let created = 0;

/**
 * Clones the migrated template (tens of milliseconds). Only in test projects whose `globalSetup` is this package's;
 * `@kita/testing/postgres` starts a bare server anywhere else.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = testServer();
  const name = `${server.prefix}_${process.pid}_${++created}`;
  const maintenanceUrl = databaseUrl(server.adminUrl, 'postgres');
  await adminQuery(maintenanceUrl, `create database ${name} template ${server.template} strategy file_copy`);
  const role = (roleName: string) =>
    databaseUrl(server.adminUrl, name, {
      name: roleName,
      ...(server.rolePassword && { password: server.rolePassword }),
    });
  return {
    name,
    adminUrl: databaseUrl(server.adminUrl, name),
    apiUrl: role('kita_api'),
    workerUrl: role('kita_worker'),
    drop: async () => void (await adminQuery(maintenanceUrl, `drop database if exists ${name} with (force)`)),
  };
}

function testServer(): TestServer {
  const server: TestServer | undefined = inject('kitaTestServer');
  if (!server) throw new Error('createTestDatabase needs the "database" test project (globalSetup of @kita/testing)');
  if (server.failure) throw new Error(`the migrations failed:\n${server.failure}`);
  return server;
}
