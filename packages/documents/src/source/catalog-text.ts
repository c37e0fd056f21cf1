import type { KeyedText } from '../model.ts';

/** Name of a catalogue key (`c_FormaPago`, `03`), or nothing when it is not known: the key is then printed alone. */
export type CatalogText = (catalog: string, key: string) => string | undefined;

/** What this package needs of the catalogue port of `@kita/cfdi`. */
export interface CatalogRows {
  find(catalog: string, key: string, asOf?: string): { readonly data: Readonly<Record<string, string>> } | undefined;
}

/** Some catalogues end their names with a full stop, others do not; an abbreviation keeps its own. */
const FINAL_STOP = /(?<=[\p{Ll})])\.$/u;

/** Reads names from a catalogue port as of a date (`YYYY-MM-DD`); SAT's public editions call the column `texto`. */
export function catalogTextFrom(catalogs: CatalogRows, asOf?: string): CatalogText {
  return (catalog, key) => catalogs.find(catalog, key, asOf)?.data['texto']?.replace(FINAL_STOP, '');
}

/** A key with its name. */
export function keyedText(catalogText: CatalogText | undefined, catalog: string, key: string): KeyedText {
  const text = catalogText?.(catalog, key);
  return text === undefined ? { key } : { key, text };
}

/** The same for an optional key. */
export function optionalKeyed(
  catalogText: CatalogText | undefined,
  catalog: string,
  key: string | undefined,
): KeyedText | undefined {
  return key === undefined || key === '' ? undefined : keyedText(catalogText, catalog, key);
}
