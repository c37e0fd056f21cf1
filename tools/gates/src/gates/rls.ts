import { adminQuery, startTemporaryCluster } from '@kita/testing';
import { inspectCatalogue } from '../rls/inspect-catalogue.ts';
import type { Gate } from '../support/gate.ts';
import { loadFunction } from '../support/load-module.ts';

export const rls: Gate = {
  name: 'rls',
  promise: 'every tenant table is behind row-level security, and no role of the application stands above it',
  run: async (root) => {
    const cluster = await startTemporaryCluster();
    try {
      await adminQuery(cluster.url('postgres'), 'create database kita');
      await migrate(root, cluster.url('kita'));
      return await inspectCatalogue(cluster.url('kita'));
    } finally {
      await cluster.remove();
    }
  },
};

async function migrate(root: string, adminUrl: string): Promise<void> {
  const run = await loadFunction(root, 'apps/api/src/main/migrate-database.ts', 'migrateDatabase');
  await run({ adminUrl });
}
