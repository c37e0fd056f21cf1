import { waitFor } from '@kita/testing';
import { expect, it, vi } from 'vitest';

import { startTicker } from './ticker.ts';

const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn(), child: () => log };

it('goes on after a run that failed, one run at a time, and stops after the present one', async () => {
  let runs = 0;
  let atOnce = 0;
  const ticker = startTicker({
    name: 'test',
    everyMs: 1,
    log,
    async work() {
      if (++atOnce > 1) throw new Error('two runs at once');
      await new Promise(setImmediate);
      atOnce--;
      if (++runs === 1) throw new Error('first');
    },
  });
  await waitFor(() => runs >= 3);
  await ticker.stop();
  const after = runs;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(runs).toBe(after);
  expect(log.warn).toHaveBeenCalledTimes(1);
});
