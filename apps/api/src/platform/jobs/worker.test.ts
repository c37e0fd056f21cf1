import { adminQuery, waitFor } from '@kita/testing';
import { eq } from 'drizzle-orm';
import { integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { newUuid } from '../ids/index.ts';
import { createMetrics } from '../observability/index.ts';
import {
  claim,
  defineJob,
  defineSystemJob,
  enqueue,
  heldBy,
  installJobs,
  jobMetrics,
  openJobs,
  queueMetrics,
  runsAt,
  withHandler,
} from './index.ts';
import type { Claim } from './index.ts';
import { createJobsTestKit } from './jobs-test-kit.ts';
import type { JobsTestKit } from './jobs-test-kit.ts';

const schema = z.strictObject({ id: z.string() });
const queue = { expireInSeconds: 60, retryLimit: 3, retryDelaySeconds: 0, isUrgent: true };
const slow = defineJob({ name: 'test.slow', schema, queue });
const stamp = defineJob({
  name: 'test.stamp',
  schema,
  queue: { ...queue, expireInSeconds: 1 },
  work: { pollingIntervalSeconds: 0.5 },
});
const nightly = defineSystemJob({ name: 'test.nightly', schema: z.strictObject({}), queue });
const hourly = defineSystemJob({ name: 'test.hourly', schema: z.strictObject({}), queue });

/** A domain row as modules have them. */
const documents = pgSchema('app').table('documents', {
  tenantId: uuid('tenant_id').notNull(),
  id: uuid('id').notNull(),
  state: text('state').notNull(),
  attempt: integer('attempt').notNull(),
  stampedBy: text('stamped_by'),
});

let kit: JobsTestKit;
beforeAll(async () => {
  kit = await createJobsTestKit([slow, stamp, nightly, hourly]);
  await adminQuery(
    kit.database.adminUrl,
    `create table app.documents (tenant_id uuid, id uuid, state text, attempt int default 0, stamped_by text, primary key (tenant_id, id));
     grant select, insert, update on app.documents to kita_api, kita_worker`,
  );
});
afterAll(() => kit.close());

async function newDocument(): Promise<{ tenantId: string; id: string }> {
  const key = { tenantId: newUuid(), id: newUuid() };
  await kit.api.withTenant(key.tenantId, (tx) => tx.insert(documents).values({ ...key, state: 'sealed', attempt: 0 }));
  return key;
}
const documentOf = async (id: string) =>
  (await kit.api.withSystem((tx) => tx.select().from(documents).where(eq(documents.id, id))))[0];

describe('fencing', () => {
  const begin = (key: { tenantId: string; id: string }, from = ['sealed']): Promise<Claim | undefined> =>
    kit.workerDb.withTenant(key.tenantId, (tx) => claim(tx, documents, key, { from, to: 'sending' }));
  const finish = (held: Claim, by: string) =>
    kit.workerDb.withTenant(held.tenantId, (tx) =>
      tx.update(documents).set({ state: 'stamped', stampedBy: by }).where(heldBy(documents, held)).returning(),
    );

  it('gives one of many simultaneous runs the claim', async () => {
    const key = await newDocument();
    const claims = await Promise.all(Array.from({ length: 12 }, () => begin(key)));
    expect(claims.filter((held) => held !== undefined)).toEqual([{ ...key, state: 'sending', attempt: 1 }]);
  });

  it('lets only the newest attempt record its outcome', async () => {
    const key = await newDocument();
    const zombie = await begin(key);
    const successor = await begin(key, ['sealed', 'sending']);
    if (!zombie || !successor) throw new Error('both attempts should have been given');
    expect(await finish(zombie, 'zombie')).toEqual([]);
    expect(await finish(successor, 'successor')).toHaveLength(1);
    expect(await finish(zombie, 'zombie')).toEqual([]);
    expect(await documentOf(key.id)).toMatchObject({ state: 'stamped', stampedBy: 'successor', attempt: 2 });
  });

  it('does not reach a row of another tenant', async () => {
    const [mine, other] = [await newDocument(), await newDocument()];
    expect(await begin({ tenantId: mine.tenantId, id: other.id })).toBeUndefined();
  });
});

describe('a worker', () => {
  it('runs again what outlived its time, and the late run changes nothing', async () => {
    const key = await newDocument();
    const late: Array<() => void> = [];
    const recorded: number[] = [];
    const handler = withHandler(stamp, async (ctx) => {
      const held = await ctx.db.withTenant(ctx.tenantId, (tx) =>
        claim(tx, documents, key, { from: ['sealed', 'sending'], to: 'sending' }),
      );
      if (!held) return;
      if (held.attempt === 1) await new Promise<void>((resolve) => late.push(resolve));
      const rows = await ctx.db.withTenant(ctx.tenantId, (tx) =>
        tx
          .update(documents)
          .set({ state: 'stamped', stampedBy: `run ${held.attempt}` })
          .where(heldBy(documents, held))
          .returning(),
      );
      recorded.push(rows.length);
    });
    const worker = await kit.startWorker([handler]);
    await kit.api.withTenant(key.tenantId, (tx) => enqueue(tx, key, stamp, { id: key.id }));
    await waitFor(async () => (await documentOf(key.id))?.stampedBy === 'run 2', { timeoutMs: 30_000 });
    for (const release of late) release();
    await waitFor(() => recorded.length === 2);
    expect(recorded).toEqual([1, 0]);
    expect(await documentOf(key.id)).toMatchObject({ state: 'stamped', stampedBy: 'run 2' });
    await worker.stop(1000);
  });

  it('stopping waits for what it is running and takes nothing new', async () => {
    const started: string[] = [];
    const done: string[] = [];
    let release = (): void => undefined;
    const handler = withHandler(slow, async (_ctx, { id }) => {
      started.push(id);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      done.push(id);
    });
    const worker = await kit.startWorker([handler]);
    expect(() => worker.check()).not.toThrow();
    const tenantId = newUuid();
    await kit.api.withTenant(tenantId, (tx) => enqueue(tx, { tenantId }, slow, { id: 'running' }));
    await waitFor(() => started.length === 1);
    const stopped = worker.stop(10_000);
    expect(() => worker.check()).toThrow('stopped');
    await kit.api.withTenant(tenantId, (tx) => enqueue(tx, { tenantId }, slow, { id: 'too late' }));
    release();
    await stopped;
    expect(done).toEqual(['running']);
    expect(started).toEqual(['running']);
    const [row] = await adminQuery(
      kit.database.adminUrl,
      `select state::text from pgboss.job where data->>'id' = 'running'`,
    );
    expect(row).toEqual({ state: 'completed' });
  });

  it('does not start without its queues, nor with a job nobody handles', async () => {
    const unknown = withHandler(defineJob({ name: 'test.absent', schema, queue }), async () => undefined);
    await expect(kit.startWorker([unknown])).rejects.toThrow('run the migrations: test.absent');
    await expect(kit.startWorker([slow])).rejects.toThrow('without a handler: test.slow');
  });

  it('keeps the stored schedules equal to its timetable', async () => {
    const handlers = [nightly, hourly].map((job) => withHandler(job, async () => undefined));
    const schedules = () =>
      adminQuery(kit.database.adminUrl, 'select name, cron, timezone, data from pgboss.schedule order by name');
    const first = await kit.startWorker(handlers, {
      timetable: [runsAt(nightly, '30 3 * * *'), runsAt(hourly, '0 * * * *', { timeZone: 'UTC' })],
    });
    expect(await schedules()).toEqual([
      { name: 'test.hourly', cron: '0 * * * *', timezone: 'UTC', data: { v: 1 } },
      { name: 'test.nightly', cron: '30 3 * * *', timezone: 'America/Mexico_City', data: { v: 1 } },
    ]);
    await first.stop(1000);
    await kit.startWorker(handlers, { timetable: [runsAt(nightly, '0 4 * * *')] });
    expect(await schedules()).toMatchObject([{ name: 'test.nightly', cron: '0 4 * * *' }]);
    expect(() => runsAt(nightly, '0 0 * * * *')).toThrow('five fields');
    expect(() => runsAt(defineSystemJob({ name: 'test.ids', schema, queue }), '0 * * * *')).toThrow('empty');
  });
});

describe('the queues', () => {
  it('are installed again without harm, changed in place, and refuse what cannot change', async () => {
    const changed = { name: slow.name, queue: { ...queue, retryLimit: 9, expireInSeconds: 120 } };
    await installJobs(kit.database.adminUrl, [changed, stamp]);
    const [row] = await adminQuery(
      kit.database.adminUrl,
      `select retry_limit, expire_seconds, dead_letter from pgboss.queue where name = 'test.slow'`,
    );
    expect(row).toEqual({ retry_limit: 9, expire_seconds: 120, dead_letter: 'test.slow.dead' });
    const other = { name: slow.name, queue: { ...queue, policy: 'exclusive' as const } };
    await expect(installJobs(kit.database.adminUrl, [other])).rejects.toThrow('new name');
  });

  it('belong to the owner role: the processes can move jobs and change no schema', async () => {
    const owners = await adminQuery(
      kit.database.adminUrl,
      `select distinct tableowner from pg_tables where schemaname = 'pgboss'`,
    );
    expect(owners).toEqual([{ tableowner: 'kita_owner' }]);
    for (const url of [kit.database.apiUrl, kit.database.workerUrl]) {
      await expect(adminQuery(url, 'create table pgboss.mine (x int)')).rejects.toThrow('permission denied');
      await expect(adminQuery(url, 'truncate pgboss.job')).rejects.toThrow('permission denied');
    }
  });

  it('are ready for the HTTP process once installed', async () => {
    const logged: object[] = [];
    const note = (fields: object): void => void logged.push(fields);
    const log = { debug: note, info: note, warn: note, error: note, child: () => log };
    const client = await openJobs(kit.api, log);
    await client.check();
    await client.stop();
    expect(logged).toEqual([]);
  });

  it('show their depth, the age of the oldest job, and how jobs end', async () => {
    const metrics = createMetrics({ service: 'test', hasProcessMetrics: false });
    jobMetrics(metrics).observe('test.slow', 'completed', 0.2);
    queueMetrics(metrics, kit.api);
    const { body } = await metrics.render();
    expect(body).toContain('kita_job_seconds_count{service="test",job="test.slow",outcome="completed"} 1');
    expect(body).toMatch(/kita_queue_jobs\{queue="test\.slow",state="ready",service="test"\} \d+/);
    expect(body).toMatch(/kita_queue_oldest_seconds\{queue="test\.slow",service="test"\} \d+(\.\d+)?/);
    expect(body).not.toContain('__pgboss');
  });
});

it('a definition that cannot work is refused where it is written', () => {
  expect(() => defineJob({ name: 'stamp', schema, queue })).toThrow('<module>.<verb>');
  expect(() => defineJob({ name: 'a.b', schema, queue, work: { batchSize: 1 } })).toThrow('batchSize');
  expect(() => defineJob({ name: 'a.b', schema, queue: { ...queue, heartbeatSeconds: 60 } })).toThrow(
    'heartbeatSeconds',
  );
});
