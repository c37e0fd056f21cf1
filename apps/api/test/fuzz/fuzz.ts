import { parseArgs } from 'node:util';

import { adminQuery, startTemporaryCluster } from '@kita/testing';

import { migrateDatabase } from '../../src/main/migrate-database.ts';
import { watchHeap } from './heap.ts';
import { runFuzz } from './run-fuzz.ts';

/**
 * `pnpm fuzz --requests 10000 --seed 1`: hostile requests generated from the contract against an installation of their
 * own (PostgreSQL, API over a socket, sandbox). Each failure is printed as a curl line; the last line of standard output
 * is JSON. Exit 1 when anything failed or memory grew with the requests.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const requests = Number(values.requests);
const seed = Number(values.seed);
if (!Number.isSafeInteger(requests) || requests < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('usage: pnpm fuzz [--requests N] [--seed S], both whole numbers\n');
  process.exit(2);
}

const cluster = await startTemporaryCluster();
try {
  await adminQuery(cluster.url('postgres'), 'create database kita_fuzz');
  const adminUrl = cluster.url('kita_fuzz');
  await migrateDatabase({ adminUrl });
  const database = {
    name: 'kita_fuzz',
    adminUrl,
    apiUrl: asRole(adminUrl, 'kita_api'),
    workerUrl: asRole(adminUrl, 'kita_worker'),
    drop: async () => undefined,
  };
  process.stderr.write(`fuzz: ${requests} requests, seed ${seed}\n`);
  let shown = 0;
  const heap = watchHeap(requests);
  const { failures, outcomes, ...report } = await runFuzz({
    requests,
    seed,
    harness: { database },
    onProgress(sent) {
      heap.sent(sent);
      if (sent < shown + 1000) return;
      shown = sent;
      process.stderr.write(`  ${sent} sent\n`);
    },
  });
  for (const [operationId, counts] of Object.entries(outcomes)) {
    const line = Object.entries(counts).map(([outcome, count]) => `${outcome} ×${count}`);
    process.stderr.write(`  ${operationId}: ${line.join(', ')}\n`);
  }
  for (const failure of failures) {
    process.stdout.write(`\n${failure.operationId} ${failure.problem}\n${failure.answer}\n${failure.curl}\n`);
  }
  const memory = heap.growth();
  process.stdout.write(`${JSON.stringify({ seed, ...report, memory, failures: failures.length })}\n`);
  process.exitCode = failures.length > 0 || !memory.is_stable ? 1 : 0;
} finally {
  await cluster.remove();
}

function asRole(adminUrl: string, role: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  return url.toString();
}
