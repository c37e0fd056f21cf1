/**
 * A row of a SAT catalogue. `data` holds SAT's columns under the names of the public CSV and SQLite editions
 * (`texto`, `aplica_moral`, `regimenes_fiscales_receptores`…); flags are `'1'` or `''`.
 */
export interface CatalogRow {
  /** SAT's key; composite keys join their parts with a hyphen in the order given by the catalogue's definition. */
  readonly key: string;
  readonly data: Readonly<Record<string, string>>;
  /** First day in force, `YYYY-MM-DD`; absent when SAT gives none. */
  readonly from?: string;
  /** Last day in force, `YYYY-MM-DD`; absent while in force. */
  readonly to?: string;
}

/** Catalogues as the tax rules ask for them. The same shape as the port of the CFDI package, which it satisfies by structure. */
export interface CatalogPort {
  /**
   * The row of `key` in force on `asOf` (`YYYY-MM-DD`, or a CFDI date with time, of which the day counts). Without a date:
   * the newest row of that key, in force or not.
   */
  find(catalog: string, key: string, asOf?: string): CatalogRow | undefined;
  /** False while the catalogue is absent or only a starter list: an unknown key is then a warning, never an error. */
  isLoaded(catalog: string): boolean;
}

/**
 * True when the row is in force on the day: SAT's periods include both ends. Dates compare as text because they are
 * `YYYY-MM-DD`.
 */
export function isInForce(row: Pick<CatalogRow, 'from' | 'to'>, day: string): boolean {
  return (row.from === undefined || row.from <= day) && (row.to === undefined || day <= row.to);
}

/** Of the rows of one key, ordered from oldest to newest, the one in force on `asOf`; without a date, the newest. */
export function pickVersion(rows: readonly CatalogRow[], asOf?: string): CatalogRow | undefined {
  if (asOf === undefined) return rows.at(-1);
  const day = asOf.slice(0, 10);
  return rows.findLast((row) => isInForce(row, day));
}
