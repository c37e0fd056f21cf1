import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test-support/runs.ts';
import { antiguedadOf, spans, yearsOfService } from './antiguedad.ts';
import { dayNumber } from './calendar.ts';

const holds = (antiguedad: string, desde: string, hasta: string): boolean =>
  spans(antiguedad, dayNumber(desde) ?? 0, dayNumber(hasta) ?? 0);

describe('time in service', () => {
  test.each([
    ['2021-02-01', '2022-01-31', 'P52W', 'P11M30D'],
    ['2026-11-15', '2026-11-15', 'P0W', 'P0D'],
    ['2026-11-09', '2026-11-15', 'P1W', 'P6D'],
    ['2024-02-29', '2025-02-28', 'P52W', 'P1Y0D'],
    ['2024-01-31', '2024-02-29', 'P4W', 'P1M0D'],
    ['2016-03-01', '2026-11-15', 'P558W', 'P10Y8M14D'],
    ['1999-12-31', '2026-01-01', 'P1357W', 'P26Y1D'],
  ])('from %s to %s is %s or %s', (desde, hasta, semanas, calendario) => {
    expect(antiguedadOf(desde, hasta)).toBe(semanas);
    expect(antiguedadOf(desde, hasta, 'calendario')).toBe(calendario);
  });

  test('is nothing where a day is none, the order is wrong or the form is too short', () => {
    expect(antiguedadOf('2026-02-30', '2026-11-15')).toBeUndefined();
    expect(antiguedadOf('2026-11-16', '2026-11-15')).toBeUndefined();
    expect(antiguedadOf('1820-01-01', '2026-11-15')).toBeUndefined();
    expect(antiguedadOf('1900-01-01', '2026-11-15', 'calendario')).toBeUndefined();
  });

  test("admits what SAT's guide gives as examples: a whole month may be its days", () => {
    expect(holds('P31D', '2022-03-01', '2022-03-31')).toBe(true);
    expect(holds('P1M0D', '2022-03-01', '2022-03-31')).toBe(true);
    expect(holds('P28D', '2022-02-01', '2022-02-28')).toBe(true);
    expect(holds('P10Y8M15D', '2016-03-01', '2026-11-15')).toBe(true);
    expect(holds('P10Y8M16D', '2016-03-01', '2026-11-15')).toBe(false);
    // Six days are no six weeks, and what stands around a time is no part of it.
    expect(holds('xP6D', '2026-11-09', '2026-11-15')).toBe(false);
    expect(holds('P6Dx', '2026-11-09', '2026-11-15')).toBe(false);
    // From the end of a long month some programs count the last day of February, others go on into March.
    expect(holds('P1M1D', '2025-01-31', '2025-03-01')).toBe(true);
  });

  test('of any two days is a time that leads from one to the other', () => {
    const day = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30_000 }), (from, length) => {
        const [desde, hasta] = [textOf(from), textOf(from + length)];
        expect(holds(antiguedadOf(desde, hasta, 'calendario') ?? '', desde, hasta)).toBe(true);
        const weeks = Number(/\d+/.exec(antiguedadOf(desde, hasta) ?? '')?.[0]);
        expect(weeks * 7).toBeLessThanOrEqual(length + 1);
        expect(weeks * 7 + 7).toBeGreaterThan(length + 1);
      }),
      { numRuns: runs(500), seed: 12 },
    );
  });
});

function textOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

test.each([
  // SAT's guide: 10 years, 6 months and 4 days are 11 years.
  ['2010-01-01', '2020-07-04', '11'],
  ['2010-01-01', '2020-06-30', '10'],
  ['2026-01-01', '2026-06-30', '0'],
  ['2026-01-01', '2026-07-01', '1'],
])('from %s to %s somebody served %s years', (desde, hasta, years) => {
  expect(yearsOfService(desde, hasta)).toBe(years);
});

test('years of service need both days', () => {
  expect(yearsOfService('', '2026-11-15')).toBeUndefined();
  expect(yearsOfService('2026-11-16', '2026-11-15')).toBeUndefined();
});
