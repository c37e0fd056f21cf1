import { expect, test } from 'vitest';
import { fixedClock } from './fixed-clock.ts';
import { waitFor } from './wait-for.ts';

test('waiting ends with the first truthy answer', async () => {
  let looks = 0;
  expect(await waitFor(() => (++looks === 3 ? 'ready' : undefined), { intervalMs: 1 })).toBe('ready');
  expect(looks).toBe(3);
});

test('a condition that throws is asked again, and its last error explains the timeout', async () => {
  const failing = waitFor(() => Promise.reject(new Error('connection refused')), {
    timeoutMs: 20,
    intervalMs: 1,
    what: 'the server',
  });
  await expect(failing).rejects.toThrow('the server did not come true within 20 ms');
  await expect(failing).rejects.toHaveProperty('cause.message', 'connection refused');
});

test('a fixed clock stands still until moved', () => {
  const clock = fixedClock('2026-01-31T23:59:59-06:00');
  expect(clock.now().toISOString()).toBe('2026-02-01T05:59:59.000Z');
  clock.now().setFullYear(1999);
  clock.advance({ days: 1, minutes: -1, seconds: 1 });
  expect(clock.now().toISOString()).toBe('2026-02-02T05:59:00.000Z');
  clock.set('2026-03-01T00:00:00Z');
  expect(clock.now().toISOString()).toBe('2026-03-01T00:00:00.000Z');
});

test('a fixed clock refuses what is not a moment', () => {
  expect(() => fixedClock('yesterday')).toThrow('not a moment in time');
});
