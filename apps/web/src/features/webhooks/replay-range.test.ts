import { expect, it } from 'vitest';

import { replayBetween } from './replay-range.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const NONE = { from: '', to: '' };

it('the last 30 days are 30 days to the millisecond, which is the most the API takes', () => {
  expect(replayBetween('month', NONE, NOW)).toEqual({
    from: '2026-10-29T12:00:00.000Z',
    to: '2026-11-28T12:00:00.000Z',
  });
});

it('a stretch of one’s own is asked for when both ends are there and in order', () => {
  expect(replayBetween('between', NONE, NOW)).toBeUndefined();
  expect(replayBetween('between', { from: '2026-11-02T10:00', to: '2026-11-02T10:00' }, NOW)).toBeUndefined();
  expect(replayBetween('between', { from: '2026-11-02T10:00', to: '2026-11-02T11:00' }, NOW)).toEqual({
    from: new Date('2026-11-02T10:00').toISOString(),
    to: new Date('2026-11-02T11:00').toISOString(),
  });
});
