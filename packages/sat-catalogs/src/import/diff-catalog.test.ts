import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogRow } from '../catalog-row.ts';
import { diffCatalog } from './diff-catalog.ts';

const today = '2026-11-21';
const row = (key: string, texto: string, from = '2022-01-01', to?: string): CatalogRow => ({
  key,
  data: { texto },
  from,
  ...(to !== undefined && { to }),
});

describe('the difference between two editions', () => {
  it('adds what is new and leaves what is the same', () => {
    const diff = diffCatalog([row('01', 'Uno')], [row('01', 'Uno'), row('02', 'Dos')], today);
    expect(diff).toEqual({ added: [row('02', 'Dos')], changed: [], closed: [], unchangedCount: 1 });
  });

  it('closes on the day of the import what is no longer there, and never deletes it', () => {
    const diff = diffCatalog([row('01', 'Uno'), row('02', 'Dos')], [row('01', 'Uno')], today);
    expect(diff.closed).toEqual([row('02', 'Dos', '2022-01-01', today)]);
  });

  it('leaves alone what had already been closed', () => {
    const old = row('15101506', 'Gasolina', '2019-01-07', '2020-01-15');
    expect(diffCatalog([old], [], today).closed).toEqual([]);
  });

  it('treats a later first day as a new period: the old row stays valid before it', () => {
    const before = row('IEPS', '69.525500', '2025-01-01');
    const after = row('IEPS', '72.160500', '2026-01-01');
    const [change] = diffCatalog([before], [after], today).changed;
    expect(change).toMatchObject({ kind: 'new_period', before: { to: '2025-12-31' }, after });
  });

  it('treats a change in place as a correction', () => {
    const [change] = diffCatalog([row('G02', '601')], [row('G02', '601, 616')], today).changed;
    expect(change).toMatchObject({ kind: 'corrected', before: { to: '2026-11-20' }, differences: ['texto'] });
  });

  it('opens again what SAT brings back', () => {
    const [change] = diffCatalog([row('01', 'Uno', '2022-01-01', '2024-05-05')], [row('01', 'Uno')], today).changed;
    expect(change?.differences).toEqual(['to']);
  });

  it('compares with the newest version of a key', () => {
    const versions = [row('01', 'viejo', '2022-01-01', '2023-12-31'), row('01', 'nuevo', '2024-01-01')];
    expect(diffCatalog(versions, [row('01', 'nuevo', '2024-01-01')], today).unchangedCount).toBe(1);
  });

  it('importing the same edition twice changes nothing, and every key is accounted for once', () => {
    const text = fc.constantFrom('a', 'b', 'c');
    const edition = fc
      .uniqueArray(fc.record({ key: fc.integer({ min: 0, max: 9 }), texto: text }), { selector: ({ key }) => key })
      .map((rows) => rows.map(({ key, texto }) => row(String(key), texto)));
    fc.assert(
      fc.property(edition, edition, (old, next) => {
        const { added, changed, closed, unchangedCount } = diffCatalog(old, next, today);
        expect(added.length + changed.length + unchangedCount).toBe(next.length);
        expect(closed.length + changed.length + unchangedCount).toBe(old.length);
        expect(diffCatalog(next, next, today).unchangedCount).toBe(next.length);
      }),
      { numRuns: Number(process.env['KITA_RUNS'] ?? 100), seed: 20261121 },
    );
  });
});
