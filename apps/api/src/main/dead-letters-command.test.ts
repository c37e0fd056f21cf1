import { adminQuery, waitFor } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { FinalError, defineJob, enqueue, withHandler } from '../platform/jobs/index.ts';
import { createJobsTestKit } from '../platform/jobs/jobs-test-kit.ts';
import type { JobsTestKit } from '../platform/jobs/jobs-test-kit.ts';
import { newUuid } from '../platform/ids/index.ts';
import { runDeadLettersCommand } from './dead-letters-command.ts';

const job = defineJob({
  name: 'test.refuse',
  schema: z.strictObject({ ref: z.string() }),
  queue: { expireInSeconds: 60, retryLimit: 0, retryDelaySeconds: 0, isUrgent: true },
  work: { pollingIntervalSeconds: 0.5 },
});
const letterSchema = z.object({ id: z.string(), job: z.string(), failure: z.object({ code: z.string() }) });

let kit: JobsTestKit;
let runs = 0;

beforeAll(async () => {
  kit = await createJobsTestKit([job]);
  await kit.startWorker([
    withHandler(job, async () => {
      runs++;
      throw new FinalError('refused', 'no');
    }),
  ]);
});
afterAll(() => kit.close());

async function run(...args: string[]): Promise<{ status: number; text: string }> {
  let text = '';
  const print = (part: string): void => {
    text += part;
  };
  const status = await runDeadLettersCommand({ args, db: kit.workerDb, print, printError: print });
  return { status, text };
}

async function letters() {
  const { text } = await run('list', '--job', job.name);
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => letterSchema.parse(JSON.parse(line)));
}

async function aLetter(): Promise<string> {
  const tenantId = newUuid();
  await kit.api.withTenant(tenantId, (tx) => enqueue(tx, { tenantId }, job, { ref: 'x' }));
  const [letter] = await waitFor(async () => ((await letters()).length > 0 ? letters() : undefined));
  expect(letter).toMatchObject({ job: job.name, failure: { code: 'refused' } });
  return letter?.id ?? '';
}

describe('dead letters', () => {
  it('are listed, put back by a person, and that person is in the audit log', async () => {
    const id = await aLetter();
    const before = runs;
    expect(await run('redrive', '--job', job.name, '--by', 'ana', id)).toEqual({ status: 0, text: '{"redrive":1}\n' });
    await waitFor(() => runs > before);
    const entries = await adminQuery(
      kit.database.adminUrl,
      `select actor, action, object, data->>'count' as count from audit.log where action = 'dead_letters.redriven'`,
    );
    expect(entries).toEqual([{ actor: 'operator:ana', action: 'dead_letters.redriven', object: job.name, count: '1' }]);
  });

  it('are discarded for good', async () => {
    const id = await aLetter();
    expect(await run('discard', '--job', job.name, '--by', 'ana', id)).toEqual({ status: 0, text: '{"discard":1}\n' });
    expect((await letters()).map((letter) => letter.id)).not.toContain(id);
  });

  it.each([
    [['redrive', '--job', 'test.refuse']],
    [['redrive', '--by', 'ana']],
    [['discard', '--job', 'test.refuse', '--by', 'ana']],
    [['discard', '--job', 'test.refuse', '--by', 'ana', 'not-an-id']],
    [['list', 'something']],
    [[]],
  ])('are not touched by %j, which explains itself', async (args) => {
    const { status, text } = await run(...args);
    expect(status).toBe(2);
    expect(text).toMatch(/^Usage:/);
  });
});
