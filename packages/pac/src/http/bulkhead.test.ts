import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adaptLane } from './aimd.ts';
import type { LaneSample } from './aimd.ts';
import { Bulkhead } from './bulkhead.ts';

const NEVER = new AbortController().signal;

function bulkhead(limit: number): Bulkhead {
  return new Bulkhead({ limit, min: limit, max: limit });
}

describe('the bulkhead', () => {
  it('never runs more calls than its width, and serves everybody in the end', async () => {
    const lane = bulkhead(3);
    let running = 0;
    let most = 0;
    const call = async () => {
      const release = await lane.acquire('interactive', NEVER);
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      release?.('smooth');
    };
    await Promise.all(Array.from({ length: 50 }, call));
    expect(most).toBe(3);
    expect(lane.running + lane.waiting).toBe(0);
  });

  it('serves people before batches, but lets a batch through now and then', async () => {
    const lane = bulkhead(1);
    const first = await lane.acquire('interactive', NEVER);
    const order: string[] = [];
    const wait = async (priority: 'interactive' | 'batch') => {
      const release = await lane.acquire(priority, NEVER);
      order.push(priority);
      release?.('smooth');
    };
    const all = [wait('batch'), wait('batch'), ...Array.from({ length: 6 }, () => wait('interactive'))];
    first?.('smooth');
    await Promise.all(all);
    expect(order.slice(0, 4)).toEqual(Array(4).fill('interactive'));
    expect(order[4]).toBe('batch');
  });

  it('lets a caller leave the queue, and gives the place to the next', async () => {
    const lane = bulkhead(1);
    const first = await lane.acquire('interactive', NEVER);
    const stop = new AbortController();
    const impatient = lane.acquire('interactive', stop.signal);
    const patient = lane.acquire('interactive', NEVER);
    stop.abort();
    expect(await impatient).toBeUndefined();
    first?.('smooth');
    expect(await patient).toBeTypeOf('function');
  });

  it('gives a place back once, however often it is returned', async () => {
    const lane = bulkhead(2);
    const release = await lane.acquire('batch', NEVER);
    release?.('smooth');
    release?.('smooth');
    expect(lane.running).toBe(0);
  });

  it('narrows on congestion and widens slowly, within its bounds', () => {
    const samples = fc.array(fc.constantFrom<LaneSample>('smooth', 'congested'), { maxLength: 200 });
    fc.assert(
      fc.property(samples, (sequence) => {
        let width = { limit: 8, min: 1, max: 16 };
        for (const sample of sequence) {
          const next = adaptLane(width, sample);
          if (sample === 'smooth') expect(next.limit).toBeGreaterThanOrEqual(width.limit);
          else expect(next.limit).toBeLessThanOrEqual(width.limit);
          width = next;
        }
        expect(width.limit).toBeGreaterThanOrEqual(1);
        expect(width.limit).toBeLessThanOrEqual(16);
      }),
      { numRuns: 50 },
    );
  });
});
