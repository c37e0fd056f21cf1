import { parseArgs } from 'node:util';

import { adminQuery, startTemporaryCluster } from '@kita/testing';

import { migrateDatabase } from '../../src/main/migrate-database.ts';
import { runWebhooks } from './run-webhooks.ts';

/**
 * `pnpm test:webhooks --events 10000 --seed 1`: hostile receivers in processes of their own before an installation of its own. The
 * last line of standard output is JSON. Exit 1 when an event was lost, a redirect followed, or a healthy receiver had to wait.
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    rate: { type: 'string', default: '60' },
  },
});
const [events, seed, rate] = [Number(values.events), Number(values.seed), Number(values.rate)];
if (![events, seed, rate].every((number) => Number.isSafeInteger(number) && number > 0)) {
  process.stderr.write('usage: pnpm test:webhooks [--events N] [--seed S] [--rate PER_SECOND], whole numbers\n');
  process.exit(2);
}

const cluster = await startTemporaryCluster();
try {
  await adminQuery(cluster.url('postgres'), 'create database kita_webhooks');
  const adminUrl = cluster.url('kita_webhooks');
  await migrateDatabase({ adminUrl });
  const database = {
    name: 'kita_webhooks',
    adminUrl,
    apiUrl: asRole(adminUrl, 'kita_api'),
    workerUrl: asRole(adminUrl, 'kita_worker'),
    drop: async () => undefined,
  };
  process.stderr.write(`webhooks: ${events} events at ${rate} a second, seed ${seed}\n`);
  const report = await runWebhooks({
    events,
    seed,
    rate,
    harness: { database },
    onProgress: (published) => published % 1000 === 0 && process.stderr.write(`  ${published} published\n`),
  });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  const isGood = report.lost + report.phantom + report.redirects_followed === 0;
  process.exitCode = isGood && report.p95_ms_healthy_beside_dead < 2000 ? 0 : 1;
} finally {
  await cluster.remove();
}

function asRole(adminUrl: string, role: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  return url.toString();
}
