import { adminQuery, waitFor } from '@kita/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { newUuid } from '../ids/index.ts';
import {
  FinalError,
  defineJob,
  defineSystemJob,
  discardDeadLetters,
  enqueue,
  enqueueInstallation,
  jobId,
  listDeadLetters,
  redriveDeadLetters,
  withHandler,
} from './index.ts';
import { createJobsTestKit } from './jobs-test-kit.ts';
import type { JobsTestKit } from './jobs-test-kit.ts';

const schema = z.strictObject({ ref: z.string() });
const queue = { expireInSeconds: 60, retryLimit: 2, retryDelaySeconds: 0, isUrgent: true };
const work = { pollingIntervalSeconds: 0.5 };
const record = defineJob({ name: 'test.record', schema, queue });
const fail = defineJob({ name: 'test.fail', schema, queue: { ...queue, retryLimit: 1 }, work });
const single = defineJob({ name: 'test.single', schema, queue: { ...queue, policy: 'exclusive' } });
const purge = defineSystemJob({ name: 'test.purge', schema: z.strictObject({}), queue });
const idle = defineJob({ name: 'test.idle', schema, queue });

let kit: JobsTestKit;
const seen: Array<{ ref: string; tenantId: string; attempt: number; actor: string }> = [];
let failure: (attempt: number) => Error | undefined = () => undefined;
let purges = 0;

beforeAll(async () => {
  kit = await createJobsTestKit([record, fail, single, purge, idle]);
  await kit.startWorker([
    withHandler(record, async (ctx, { ref }) => {
      seen.push({ ref, tenantId: ctx.tenantId, attempt: ctx.job.attempt, actor: ctx.actor.id });
    }),
    withHandler(fail, async (ctx, { ref }) => {
      seen.push({ ref, tenantId: ctx.tenantId, attempt: ctx.job.attempt, actor: ctx.actor.id });
      const error = failure(ctx.job.attempt);
      if (error) throw error;
    }),
    withHandler(purge, async () => void purges++),
  ]);
});
afterAll(() => kit.close());

const runsOf = (ref: string): typeof seen => seen.filter((run) => run.ref === ref);
const add = (job: typeof record, ref: string, options = {}, tenantId = newUuid()): Promise<string | undefined> =>
  kit.api.withTenant(tenantId, (tx) => enqueue(tx, { tenantId }, job, { ref }, options));
const dead = async (ref: string) =>
  (await kit.api.withSystem((tx) => listDeadLetters(tx, { job: 'test.fail' }))).filter(
    ({ payload }) => payload['ref'] === ref,
  );

describe('a job', () => {
  it('runs for its tenant once the transaction that enqueued it commits', async () => {
    const tenantId = newUuid();
    await add(record, 'committed', {}, tenantId);
    await waitFor(() => runsOf('committed').length === 1);
    expect(runsOf('committed')[0]).toMatchObject({ tenantId, attempt: 1, actor: 'job:test.record' });
  });

  it('never runs when the transaction rolls back', async () => {
    const tenantId = newUuid();
    const failing = kit.api.withTenant(tenantId, async (tx) => {
      await enqueue(tx, { tenantId }, record, { ref: 'rolled back' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const rows = await adminQuery(kit.database.adminUrl, `select 1 from pgboss.job where data->>'ref' = 'rolled back'`);
    expect(rows).toEqual([]);
  });

  it('enqueued twice under one id is one job, also at the same time and after it completed', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => add(record, 'once', { id: 'invoice-7:1' })));
    expect(ids.filter((id) => id !== undefined)).toEqual([jobId('test.record', 'invoice-7:1')]);
    await waitFor(() => runsOf('once').length === 1);
    await waitFor(
      async () =>
        (
          await adminQuery(
            kit.database.adminUrl,
            `select 1 from pgboss.job where data->>'ref' = 'once' and state = 'completed'`,
          )
        ).length === 1,
    );
    expect(await add(record, 'once', { id: 'invoice-7:1' })).toBeUndefined();
    expect(await add(record, 'another attempt', { id: 'invoice-7:2' })).toBeDefined();
  });

  it('of an exclusive queue is one per singleton key', async () => {
    expect(await add(single, 'a', { singletonKey: 'inv_1' })).toBeDefined();
    expect(await add(single, 'b', { singletonKey: 'inv_1' })).toBeUndefined();
    expect(await add(single, 'c', { singletonKey: 'inv_2' })).toBeDefined();
  });

  it('with startAfter waits for its time, and with a priority goes before others', async () => {
    await add(idle, 'later', { startAfter: new Date(Date.now() + 3_600_000), priority: 5 });
    const [row] = await adminQuery(
      kit.database.adminUrl,
      `select priority, start_after > now() + interval '50 minutes' as waits from pgboss.job where data->>'ref' = 'later'`,
    );
    expect(row).toEqual({ priority: 5, waits: true });
  });

  it('of the installation needs no tenant', async () => {
    await kit.api.withSystem((tx) => enqueueInstallation(tx, purge, {}));
    await waitFor(() => purges === 1);
  });

  it('stores ids only: no other field passes, nor more than a few', async () => {
    const tenantId = newUuid();
    const extra = { ref: 'x', name: 'Ana' };
    await expect(kit.api.withTenant(tenantId, (tx) => enqueue(tx, { tenantId }, record, extra))).rejects.toThrow(
      'shape',
    );
    await expect(add(record, 'x'.repeat(5000))).rejects.toThrow('send ids');
    const other = defineJob({ name: 'test.unknown', schema, queue });
    await expect(add(other, 'x')).rejects.toThrow('does not exist');
  });

  it('is called by its row exactly: tenant, version and ids', async () => {
    const tenantId = newUuid();
    await add(idle, 'exact', {}, tenantId);
    const rows = await adminQuery(
      kit.database.adminUrl,
      `select data, group_id from pgboss.job where data->>'ref' = 'exact'`,
    );
    expect(rows).toEqual([{ data: { v: 1, tenantId, ref: 'exact' }, group_id: tenantId }]);
  });
});

describe('a failing job', () => {
  it('is run again and may succeed', async () => {
    failure = (attempt) => (attempt === 1 ? new Error('passing') : undefined);
    await add(fail, 'second try');
    await waitFor(() => runsOf('second try').length === 2, { timeoutMs: 20_000 });
    expect(runsOf('second try').map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('goes to the dead letters after its last run, telling class and code but no message', async () => {
    failure = () => Object.assign(new TypeError('RFC EKU9003173C9 refused'), { code: 'pac_down' });
    const tenantId = newUuid();
    await add(fail, 'dies', {}, tenantId);
    const [letter] = await waitFor(
      async () => {
        const letters = await dead('dies');
        return letters.length > 0 ? letters : undefined;
      },
      { timeoutMs: 20_000 },
    );
    expect(letter).toMatchObject({
      job: 'test.fail',
      tenantId,
      runs: 2,
      failure: { type: 'TypeError', code: 'pac_down' },
    });
    const rows = await adminQuery(
      kit.database.adminUrl,
      `select to_jsonb(j)::text as row from pgboss.job j where data->>'ref' = 'dies'`,
    );
    expect(JSON.stringify(rows)).not.toContain('EKU9003173C9');
    expect(kit.lines.filter((line) => line.includes('dead letters'))).not.toEqual([]);
  });

  it('with a final error goes there at once, and runs again when a person redrives it', async () => {
    failure = () => new FinalError('receiver_unknown', 'no such receiver');
    await add(fail, 'final');
    const [letter] = await waitFor(async () => ((await dead('final')).length > 0 ? dead('final') : undefined));
    expect(runsOf('final')).toHaveLength(1);
    expect(letter).toMatchObject({ runs: 1, failure: { type: 'FinalError', code: 'receiver_unknown' } });

    failure = () => undefined;
    expect(await kit.api.withSystem((tx) => redriveDeadLetters(tx, 'test.fail', { ids: [letter?.id ?? ''] }))).toBe(1);
    await waitFor(() => runsOf('final').length === 2, { timeoutMs: 20_000 });
    expect(await dead('final')).toEqual([]);
  });

  it('can be discarded, and not twice', async () => {
    failure = () => new FinalError('receiver_unknown', 'no such receiver');
    await add(fail, 'discarded');
    const [letter] = await waitFor(async () => ((await dead('discarded')).length > 0 ? dead('discarded') : undefined));
    const discard = (): Promise<number> =>
      kit.api.withSystem((tx) => discardDeadLetters(tx, 'test.fail', [letter?.id ?? '']));
    expect([await discard(), await discard()]).toEqual([1, 0]);
    expect(await dead('discarded')).toEqual([]);
  });

  it('whose stored payload is not understood is a dead letter; a newer one waits for a newer worker', async () => {
    const insert = (data: object) =>
      kit.api.withSystem((tx) =>
        tx.execute(
          sql`insert into pgboss.job (name, data, dead_letter, retry_limit, retry_delay) values ('test.fail', ${JSON.stringify(data)}::jsonb, 'test.fail.dead', 9, 600)`,
        ),
      );
    await insert({ v: 1, ref: 'no tenant' });
    await insert({ v: 2, tenantId: newUuid(), ref: 'newer' });
    await waitFor(async () => (await dead('no tenant')).length === 1, { timeoutMs: 20_000 });
    await waitFor(
      async () =>
        (
          await adminQuery(
            kit.database.adminUrl,
            `select 1 from pgboss.job where data->>'ref' = 'newer' and state = 'retry'`,
          )
        ).length === 1,
      { timeoutMs: 20_000 },
    );
    expect(runsOf('newer')).toEqual([]);
  });
});
