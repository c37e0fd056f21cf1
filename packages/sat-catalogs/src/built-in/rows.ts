import type { CatalogRow } from '../catalog-row.ts';
import type { CatalogName } from '../definitions.ts';

/** Rows by catalogue, versions of one key from oldest to newest. */
export type BuiltInRows = Partial<Record<CatalogName, readonly CatalogRow[]>>;

/** First day of CFDI 4.0's catalogues: most rows of the small ones start here. */
export const cfdi40Start = '2022-01-01';

type TextRow = readonly [key: string, texto: string, from?: string, to?: string];

/** Rows that only have a text: `[key, texto]`, or `[key, texto, from]` when the row came later than CFDI 4.0. */
export function textRows(rows: readonly TextRow[]): CatalogRow[] {
  return rowsSince(cfdi40Start, rows);
}

/** Rows that only have a text, in force since a day; `[key, texto, from]` came later, `[key, texto, from, to]` ended. */
export function rowsSince(start: string, rows: readonly TextRow[]): CatalogRow[] {
  return rows.map(([key, texto, from = start, to]) => ({
    key,
    data: { texto },
    from,
    ...(to !== undefined && { to }),
  }));
}

/** Rows of a catalogue to which SAT gives no dates. */
export function untimedRows(rows: readonly (readonly [key: string, texto: string])[]): CatalogRow[] {
  return rows.map(([key, texto]) => ({ key, data: { texto } }));
}

/** Rows with several columns, all in force since one day: `[key, ...columns]`. */
export function rowsWith(
  columns: readonly string[],
  from: string,
  rows: readonly (readonly [key: string, ...values: string[]])[],
): CatalogRow[] {
  return rows.map(([key, ...values]) => ({
    key,
    data: Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ''])),
    from,
  }));
}

/** `'1'` or `''`, as SAT's editions write a flag. */
export function flag(value: boolean): string {
  return value ? '1' : '';
}
