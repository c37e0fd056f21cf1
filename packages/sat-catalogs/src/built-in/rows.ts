import type { CatalogRow } from '../catalog-row.ts';

/** First day of CFDI 4.0's catalogues: most rows of the small ones start here. */
export const cfdi40Start = '2022-01-01';

/** Rows that only have a text: `[key, texto]`, or `[key, texto, from]` when the row came later than CFDI 4.0. */
export function textRows(rows: readonly (readonly [key: string, texto: string, from?: string])[]): CatalogRow[] {
  return rows.map(([key, texto, from = cfdi40Start]) => ({ key, data: { texto }, from }));
}

/** `'1'` or `''`, as SAT's editions write a flag. */
export function flag(value: boolean): string {
  return value ? '1' : '';
}
