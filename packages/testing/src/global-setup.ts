import type { TestProject } from 'vitest/node';
import { adminQuery } from './database/admin-query.ts';
import { migrateTemplate } from './database/migrate-template.ts';
import { startTemporaryCluster } from './database/temporary-cluster.ts';
import { databaseUrl, type TestServer } from './database/test-server.ts';

/**
 * One PostgreSQL for a whole test run, with a migrated template that every test file clones. `KITA_TEST_DATABASE_URL`
 * (a superuser on PostgreSQL 15 or newer) uses that server instead; then only this run's databases are removed.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['KITA_TEST_DATABASE_URL'];
  const { server, teardown } = given ? prepareGivenServer(given) : await prepareOwnServer();
  try {
    const maintenanceUrl = databaseUrl(server.adminUrl, 'postgres');
    const templateUrl = databaseUrl(server.adminUrl, server.template);
    await adminQuery(maintenanceUrl, `create database ${server.template}`);
    const failure = await migrateTemplate(templateUrl, server.rolePassword).then(() => undefined, explain);
    // No connection may be open on a template while it is cloned.
    await adminQuery(maintenanceUrl, `alter database ${server.template} with is_template true allow_connections false`);
    project.provide('kitaTestServer', { ...server, failure });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

/** Only tests that need a database fail when the migrations do; each of them then says why. */
function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

interface Prepared {
  server: TestServer;
  teardown: () => Promise<void>;
}

async function prepareOwnServer(): Promise<Prepared> {
  const cluster = await startTemporaryCluster();
  const server = { adminUrl: cluster.url('postgres'), template: 'kita_tpl', prefix: 'kita_t', rolePassword: undefined };
  return { server, teardown: () => cluster.remove() };
}

function prepareGivenServer(adminUrl: string): Prepared {
  const prefix = `kita_t${process.pid}_${Date.now().toString(36)}`;
  const server = { adminUrl, template: `${prefix}_tpl`, prefix, rolePassword: 'kita-test' };
  return { server, teardown: () => dropDatabases(adminUrl, prefix) };
}

async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  const url = databaseUrl(adminUrl, 'postgres');
  const names = await adminQuery(url, `select datname from pg_database where starts_with(datname, '${prefix}')`);
  for (const { datname } of names) {
    const name = String(datname);
    await adminQuery(url, `alter database ${name} with is_template false`, `drop database ${name} with (force)`);
  }
}
