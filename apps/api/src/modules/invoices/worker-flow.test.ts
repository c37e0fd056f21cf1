import { waitFor } from '@kita/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startStampingKit } from './test-support/stamping-kit.ts';
import type { StampingKit } from './test-support/stamping-kit.ts';

let kit: StampingKit;

beforeAll(async () => {
  kit = await startStampingKit({}, { worker: true });
});
afterAll(async () => kit.close());

it('a running worker stamps what a request left behind, and finds a lost answer, by itself', async () => {
  const merchant = await kit.merchant();
  const left = await merchant.sealed();
  await kit.sql('update app.invoices set due_at = now() where id = $1', [left]);
  await kit.sandbox.fault('stamp-then-reset');
  const lost = await merchant.issue();
  for (const id of [left, lost.id]) {
    await waitFor(async () => (await kit.view(id)).state === 'stamped', { timeoutMs: 30_000, what: 'the stamp' });
    expect((await kit.held(id)).uuids).toEqual([(await kit.view(id)).uuid]);
  }
});
