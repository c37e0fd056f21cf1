import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { startStampingKit } from './test-support/stamping-kit.ts';
import type { StampingKit } from './test-support/stamping-kit.ts';

let kit: StampingKit;

beforeAll(async () => {
  kit = await startStampingKit();
});
afterAll(async () => kit.close());
afterEach(async () => kit.sandbox.calm());

describe('an invoice that waits', () => {
  it('says what it waits for, tells it once, and goes out by itself', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('no-credits');
    const { id, wireId, status } = await merchant.issue();
    expect(status).toBe(202);
    const waiting = await merchant.call('GET', `/v1/invoices/${wireId}`);
    expect(waiting.json()).toMatchObject({ state: 'sealed', waiting: { code: 'out_of_credits' } });
    expect(waiting.json<{ waiting: { message: string } }>().waiting.message).toContain('timbres');
    const delayed = await merchant.call('GET', `/v1/events?type=invoice.delayed&object=${wireId}`);
    expect(delayed.json<{ data: unknown[] }>().data).toHaveLength(1);
    await kit.sandbox.calm();
    await merchant.reach(id, 'stamped');
    const stamped = await merchant.call('GET', `/v1/invoices/${wireId}`);
    expect(stamped.json()).toMatchObject({ state: 'stamped', waiting: null });
  });
});
