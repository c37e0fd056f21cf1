import type { CatalogSubject } from './catalog-lookup.ts';
import type { Place } from './rule.ts';

const PEDIMENTO = /^(\d{2}) {2}(\d{2}) {2}(\d{4}) {2}(\d)(\d{6})$/;

/**
 * Year, customs office and broker must be a row of c_NumPedimentoAduana. The year of the row is that of the number, or,
 * for consolidated customs declarations, the earlier one that the first digit of the running number tells.
 */
export function* badPedimento({ catalogs, asOf }: CatalogSubject, found: string, pointer: string): Generator<Place> {
  const [, year, aduana, patente, digit] = PEDIMENTO.exec(found) ?? [];
  const expected = 'AA  AA  PPPP  NNNNNNN';
  if (year === undefined || digit === undefined) {
    yield { pointer, found, expected };
    return;
  }
  const full = 2000 + Number(year);
  if (asOf !== undefined && full > Number(asOf.slice(0, 4)))
    yield { pointer, found, expected: `≤ ${asOf.slice(2, 4)}` };
  if (catalogs === undefined) return;
  const years = [full, full - ((full - Number(digit)) % 10)];
  const isKnown = years.some(
    (one) => catalogs.find('c_NumPedimentoAduana', `${aduana}-${patente}-${one}`) !== undefined,
  );
  if (isKnown) return;
  const isLoaded = catalogs.isLoaded('c_NumPedimentoAduana');
  yield { pointer, found, expected, ...(!isLoaded && { notLoaded: 'c_NumPedimentoAduana' }) };
}
