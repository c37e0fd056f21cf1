import type { CatalogPort } from '../rules/catalog-port.ts';
import { parseTfd } from '../tfd/timbre.ts';
import type { XmlElement } from '../xml/element.ts';
import { longDate } from './words.ts';
import type { SummaryLanguage, Words } from './words.ts';

export interface SummaryOptions {
  /** `es` unless given. */
  readonly language?: SummaryLanguage;
  /** For the texts of keys; without it the keys stand alone. */
  readonly catalogs?: CatalogPort;
  /** Lines shown before « y 12 conceptos más »; 5 unless given. */
  readonly linesMax?: number;
}

/** A document in words: for a list, a message, a screen reader. */
export interface Summary {
  /** `Factura A-1`. */
  readonly title: string;
  /** Rows in reading order. */
  readonly rows: ReadonlyArray<{ readonly label: string; readonly value: string }>;
  /** Title and rows as text, a line each. */
  readonly text: string;
}

export type Row = Summary['rows'][number];

export function summaryOf(title: string, rows: readonly Row[]): Summary {
  return { title, rows, text: [title, ...rows.map(({ label, value }) => `${label}: ${value}`)].join('\n') };
}

/** Folio fiscal and moment of the timbre among the complements, or that there is none. */
export function stampRows(complementos: readonly XmlElement[] = [], words: Words): Row[] {
  const timbre = complementos.map(parseTfd).find((one) => one !== undefined);
  const isSpanish = words.language === 'es';
  if (timbre === undefined) return [{ label: isSpanish ? 'Timbre' : 'Stamp', value: isSpanish ? 'sin timbrar' : 'not stamped' }];
  return [
    { label: isSpanish ? 'Folio fiscal' : 'Folio fiscal (UUID)', value: timbre.uuid },
    { label: isSpanish ? 'Timbrado' : 'Stamped', value: `${longDate(words, timbre.fechaTimbrado)}, ${timbre.rfcProvCertif}` },
  ];
} // prettier-ignore

/** The rows that have a value. */
export function present(rows: ReadonlyArray<readonly [label: string, value: string | undefined]>): Row[] {
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}
