/** A row of a spreadsheet, as the form holds amounts: text. */
export interface TableLine {
  readonly description: string;
  readonly quantity: string;
  readonly unit_price: string;
  readonly clave_prod_serv?: string;
  readonly clave_unidad?: string;
}

type Field = keyof TableLine;

/** Heads of columns as people write them. */
const HEADS: ReadonlyArray<readonly [head: RegExp, field: Field]> = [
  [/^(?:descripci[oó]n|concepto|producto|art[ií]culo|description|item)$/i, 'description'],
  [/^(?:cantidad|cant\.?|piezas|qty|quantity)$/i, 'quantity'],
  [/^(?:precio(?: unitario)?|p\.? ?u\.?|valor unitario|costo|unit price|price)$/i, 'unit_price'],
  [/^(?:clave(?: sat| prod.*)?|claveprodserv|sat key)$/i, 'clave_prod_serv'],
  [/^(?:unidad|clave unidad|claveunidad|unit)$/i, 'clave_unidad'],
];

const AMOUNT = /^-?\$?\s?[\d,]{1,15}(?:\.\d{1,6})?$/;

/**
 * Lines from cells copied out of a spreadsheet: tabs between cells, a line for each row. Columns go by their heads when
 * there are any, else as description, quantity, price (or description and price). Nothing for a text that is no table.
 */
export function readTable(text: string): TableLine[] {
  if (!text.includes('\t')) return [];
  const rows = text
    .split(/\r?\n/)
    .map((row) => row.split('\t').map(unquoted))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const [first = []] = rows;
  const heads = first.map((cell) => HEADS.find(([head]) => head.test(cell))?.[1]);
  const hasHeads = heads.includes('description') && heads.filter(Boolean).length > 1;
  return (hasHeads ? rows.slice(1) : rows).map((cells) => lineOf(cells, hasHeads ? heads : guessed(cells)));
}

/** Cells with tabs, quotes or line breaks inside come in double quotes. */
function unquoted(cell: string): string {
  const trimmed = cell.trim();
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
}

/** The words are the description; the first amount is the quantity when a second one follows, which is the price. */
function guessed(cells: readonly string[]): (Field | undefined)[] {
  const amounts = cells.flatMap((cell, index) => (AMOUNT.test(cell) && !/^\d{8}$/.test(cell) ? [index] : []));
  const price = amounts.length > 1 ? amounts[1] : amounts[0];
  const quantity = amounts.length > 1 ? amounts[0] : undefined;
  let isNamed = false;
  return cells.map((cell, index) => {
    if (index === price) return 'unit_price';
    if (index === quantity) return 'quantity';
    if (/^\d{8}$/.test(cell)) return 'clave_prod_serv';
    if (amounts.includes(index) || cell === '' || isNamed) return undefined;
    isNamed = true;
    return 'description';
  });
}

function lineOf(cells: readonly string[], fields: readonly (Field | undefined)[]): TableLine {
  const cell = (field: Field): string => cells[fields.indexOf(field)] ?? '';
  const key = cell('clave_prod_serv');
  const unit = cell('clave_unidad').toUpperCase();
  const amount = (text: string): string => text.replaceAll(/[\s$,]/g, '');
  return {
    description: cell('description').slice(0, 1000),
    quantity: amount(cell('quantity')) || '1',
    unit_price: amount(cell('unit_price')),
    ...(/^\d{8}$/.test(key) && { clave_prod_serv: key }),
    ...(/^[A-Z0-9]{1,3}$/.test(unit) && { clave_unidad: unit }),
  };
}
