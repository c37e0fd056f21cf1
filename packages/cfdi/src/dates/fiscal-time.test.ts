import { describe, expect, it } from 'vitest';
import { CENTRAL_MEXICO, clockOf, fiscalDateAt, instantsOf } from './fiscal-time.ts';

const utc = (text: string): number => Date.parse(text);

describe('instantsOf', () => {
  it('has no instants for years that no zone and no calendar of ours reaches', () => {
    for (const text of ['9999-12-31T23:59:59', '0001-01-01T00:00:00', '0099-12-31T00:00:00', '1899-12-31T00:00:00'])
      expect(instantsOf(text, CENTRAL_MEXICO)).toBeUndefined();
    expect(instantsOf('1900-01-01T00:00:00', CENTRAL_MEXICO)).toBeDefined();
    expect(instantsOf('9998-12-31T23:59:59', CENTRAL_MEXICO)).toBeDefined();
  });

  it('reads central Mexico without summer time since 2022 and with it before', () => {
    const winter = utc('2026-01-15T18:00:00Z');
    expect(instantsOf('2026-01-15T12:00:00', CENTRAL_MEXICO)).toEqual({ earliest: winter, latest: winter });
    expect(instantsOf('2026-07-15T12:00:00', CENTRAL_MEXICO)?.earliest).toBe(utc('2026-07-15T18:00:00Z'));
    expect(instantsOf('2021-07-15T12:00:00', CENTRAL_MEXICO)?.earliest).toBe(utc('2021-07-15T17:00:00Z'));
  });

  it('follows the summer time of the border', () => {
    expect(instantsOf('2026-07-15T12:00:00', 'America/Tijuana')?.earliest).toBe(utc('2026-07-15T19:00:00Z'));
    expect(instantsOf('2026-01-15T12:00:00', 'America/Tijuana')?.earliest).toBe(utc('2026-01-15T20:00:00Z'));
  });

  it('gives both instants of the hour that repeats, and one for the hour that does not exist', () => {
    const repeated = instantsOf('2026-11-01T01:30:00', 'America/Tijuana');
    expect(repeated).toEqual({ earliest: utc('2026-11-01T08:30:00Z'), latest: utc('2026-11-01T09:30:00Z') });
    const skipped = instantsOf('2026-03-08T02:30:00', 'America/Tijuana');
    expect(skipped?.earliest).toBeGreaterThanOrEqual(utc('2026-03-08T09:30:00Z'));
    expect(skipped?.latest).toBeLessThanOrEqual(utc('2026-03-08T10:30:00Z'));
  });

  it('spans every zone of Mexico when the zone is unknown', () => {
    expect(instantsOf('2026-01-15T12:00:00')).toEqual({
      earliest: utc('2026-01-15T17:00:00Z'),
      latest: utc('2026-01-15T20:00:00Z'),
    });
  });

  it.each(['', '2026-02-30T00:00:00', '2026-01-15', '2026-01-15T12:00:00Z', '2026-01-15T24:00:00', '2026-1-15T12:00:00'])(
    'has none for %j',
    (text) => {
      expect(instantsOf(text)).toBeUndefined();
      expect(clockOf(text)).toBeUndefined();
    },
  ); // prettier-ignore

  it('comes back to the same clock', () => {
    expect(fiscalDateAt(new Date('2026-01-15T05:59:59Z'), CENTRAL_MEXICO)).toBe('2026-01-14T23:59:59');
    expect(fiscalDateAt(new Date('2026-01-15T06:00:00Z'), CENTRAL_MEXICO)).toBe('2026-01-15T00:00:00');
  });
});
