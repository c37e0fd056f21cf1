import { once } from 'node:events';

import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import type { QueueOptions } from 'pg-boss';

import { deadLetterQueue } from './job-definition.ts';
import type { QueueSettings } from './job-definition.ts';
import { JOBS_SCHEMA } from './jobs-schema.ts';

/** What installing a queue needs of a job's definition. */
export interface QueueDeclaration {
  readonly name: string;
  readonly queue: QueueSettings;
}

const DAY_SECONDS = 86_400;
const INDEX_BUILD_WAIT_MS = 5000;

/**
 * The migration step of the job system: schema `pgboss` owned by `kita_owner` at the version of the installed pg-boss,
 * one queue and one dead-letter queue per job, and the grants of the two application roles. Idempotent.
 *
 * `adminUrl` connects as an administrator who may become `kita_owner`, over a direct connection (no pooler).
 */
export async function installJobs(adminUrl: string, jobs: readonly QueueDeclaration[] = []): Promise<void> {
  await asAdmin(adminUrl, [`create schema if not exists ${JOBS_SCHEMA} authorization kita_owner`]);
  const boss = new PgBoss({
    connectionString: adminUrl,
    options: '-c role=kita_owner',
    application_name: 'kita-migrate',
    schema: JOBS_SCHEMA,
    createSchema: false,
    supervise: false,
    schedule: false,
    max: 2,
  });
  boss.on('error', () => undefined); // of its timers only; what is awaited below still throws
  await boss.start();
  try {
    await finishIndexBuilds(boss);
    for (const job of jobs) await installQueue(boss, job);
  } finally {
    await boss.stop({ graceful: false });
  }
  await asAdmin(adminUrl, GRANTS);
}

/** An upgrade of pg-boss builds its large indexes after the migration; workers should not start before they exist. */
async function finishIndexBuilds(boss: PgBoss): Promise<void> {
  for (;;) {
    const builds = await boss.getBamStatus();
    if (!builds.some(({ status }) => status === 'pending' || status === 'in_progress')) return;
    await once(boss, 'bam', { signal: AbortSignal.timeout(INDEX_BUILD_WAIT_MS) }).catch(() => undefined);
  }
}

async function installQueue(boss: PgBoss, { name, queue }: QueueDeclaration): Promise<void> {
  const deadLetter = deadLetterQueue(name);
  const policy = queue.policy ?? 'standard';
  const existing = await boss.getQueue(name);
  if (existing && existing.policy !== policy) {
    throw new Error(
      `queue ${name} has policy ${existing.policy}, which cannot change to ${policy}: give the job a new name`,
    );
  }
  const options = optionsOf(queue);
  if (existing) {
    await boss.updateQueue(name, { ...options, deadLetter });
    return;
  }
  // A dead letter waits for a person, not for a timer: a year, as long as pg-boss keeps anything.
  await boss.createQueue(deadLetter, { retentionSeconds: 365 * DAY_SECONDS });
  await boss.createQueue(name, { ...options, policy, deadLetter });
}

function optionsOf(queue: QueueSettings): QueueOptions & { notify: boolean } {
  return {
    expireInSeconds: queue.expireInSeconds,
    retryLimit: queue.retryLimit,
    retryDelay: queue.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: queue.retryDelayMaxSeconds ?? 3600,
    notify: queue.isUrgent ?? false,
    retentionSeconds: 30 * DAY_SECONDS,
    deleteAfterSeconds: 7 * DAY_SECONDS,
    ...(queue.heartbeatSeconds !== undefined && { heartbeatSeconds: queue.heartbeatSeconds }),
  };
}

/** The processes own nothing here and change no schema; they move rows. */
const GRANTS: readonly string[] = [
  `grant usage on schema ${JOBS_SCHEMA} to kita_api, kita_worker`,
  `grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to kita_api, kita_worker`,
  `grant usage on all sequences in schema ${JOBS_SCHEMA} to kita_api, kita_worker`,
  `grant execute on all functions in schema ${JOBS_SCHEMA} to kita_api, kita_worker`,
];

async function asAdmin(adminUrl: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: adminUrl, application_name: 'kita-migrate' });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
