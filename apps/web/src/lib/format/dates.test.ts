import { expect, test } from 'vitest';

import { formatFiscalDate, formatRecent } from './dates.ts';

test('a fiscal date is the day that is written, wherever one reads it', () => {
  expect(formatFiscalDate('2026-11-21T23:59:59', 'es-MX')).toBe('21 nov 2026');
  expect(formatFiscalDate('2026-01-01T00:00:00', 'en')).toBe('Jan 1, 2026');
});

test('an instant is told by its distance while that is under two days', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  expect(formatRecent('2026-11-21T11:55:00Z', 'es-MX', now)).toBe('hace 5 minutos');
  expect(formatRecent('2026-11-18T12:00:00Z', 'es-MX', now)).toBe('18 nov 2026');
});
