import { isInForce, type CatalogRow } from '../catalog-row.ts';
import { keyOf, type CatalogDefinition, type CatalogName, type ColumnKind } from '../definitions.ts';

/** A row ready to be stored. */
export interface ImportedRow extends CatalogRow {
  readonly catalog: CatalogName;
}

/** The row, or what is wrong with it. */
export type Normalised = { readonly row: ImportedRow } | { readonly problem: string };

type Read = { readonly value: string } | { readonly problem: string };

const yes = new Set(['1', '01', 'true', 'sí', 'si']);
const no = new Set(['', '0', '00', 'false', 'no', 'opcional']);

/**
 * Reads one row of a public edition into the shape every part of Kita uses: SAT's column names, flags as `'1'` or `''`,
 * dates absent instead of empty. Texts keep SAT's wording; only the space around them goes.
 */
export function normaliseRow(definition: CatalogDefinition, column: (name: string) => string | undefined): Normalised {
  const data: Record<string, string> = {};
  for (const [name, kind] of Object.entries({ ...definition.columns, ...definition.optionalColumns })) {
    const text = column(name);
    if (text === undefined) continue;
    const read = readers[kind](text.trim());
    if ('problem' in read) return { problem: `${name}: ${read.problem}` };
    data[name] = read.value;
  }
  const key = keyOf(definition, (name) => data[name] ?? column(name)?.trim() ?? '');
  if (!definition.keyPattern.test(key)) return { problem: `«${key}» is not a key of ${definition.name}` };
  return withPeriod({ catalog: definition.name, key, data }, definition, column);
}

function withPeriod(
  row: ImportedRow,
  definition: CatalogDefinition,
  column: (name: string) => string | undefined,
): Normalised {
  if (!definition.hasValidity) return { row };
  const from = (column('vigencia_desde') ?? '').trim();
  const to = (column('vigencia_hasta') ?? '').trim();
  for (const date of [from, to]) {
    if (date !== '' && !isDate(date)) return { problem: `«${date}» is not a date` };
  }
  const period = { ...(from !== '' && { from }), ...(to !== '' && { to }) };
  if (to !== '' && !isInForce(period, to)) return { problem: `in force until ${to}, before it begins on ${from}` };
  return { row: { ...row, ...period } };
}

const readers: Record<ColumnKind, (text: string) => Read> = {
  // Line breaks of SAT's cells, which one edition writes as a literal \n, and its spaces that look like any other.
  text: (text) => ({
    value: text
      .replaceAll(/\s*(?:[\r\n]|\\n)+\s*/g, ' ')
      .replaceAll('\u{A0}', ' ')
      .trim(),
  }),
  flag: (text) => {
    const answer = text.toLowerCase();
    if (yes.has(answer)) return { value: '1' };
    return no.has(answer) ? { value: '' } : { problem: `«${text}» is neither yes nor no` };
  },
  integer: (text) => (/^\d{1,12}$/.test(text) ? { value: text } : { problem: `«${text}» is not a whole number` }),
  decimal: (text) => (/^\d+(\.\d+)?$/.test(text) ? { value: text } : { problem: `«${text}» is not a number` }),
  region: (text) => {
    if (text === '') return { value: '0' };
    return /^[012]$/.test(text) ? { value: text } : { problem: `«${text}» is not 0, 1 or 2` };
  },
  // SAT's workbook breaks a long pattern over two lines of its cell; editions keep the break, some as a literal \n.
  pattern: (text) => ({ value: text.replaceAll(/[\r\n]|\\n/g, '') }),
};

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
