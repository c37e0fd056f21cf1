import type { Sheet } from '../layout/sheet.ts';
import { COLUMN_GAP, drawTable } from '../layout/table.ts';
import type { CellLine, Column, Row } from '../layout/table.ts';
import { COLORS, STYLES } from '../layout/theme.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { ConceptLine, ConceptTax, InvoiceDocument, KeyedText } from '../model.ts';
import { cleanLine } from '../text/clean.ts';

const UNIT_WIDTH = { min: 34, max: 66 } as const;
const NUMBER_WIDTH_MAX = 84;
const NUMBER_SIZE_MIN = 5;
const META: TextStyle = { ...STYLES.meta, color: COLORS.soft };

interface NumberColumn {
  readonly title: string;
  readonly read: (concept: ConceptLine) => string;
  readonly width: number;
  /** Width of the longest decimals; absent when some number does not fit as it is. */
  readonly decimals?: number;
}

/** What is charged. `tail` is the height of the totals, which never stand on a page without a line of the table. */
export function drawConcepts(sheet: Sheet, model: InvoiceDocument, tail: number): void {
  const numbers = numberColumns(sheet, model);
  const [quantity, ...amounts] = numbers;
  if (quantity === undefined) return;
  const unitWidth = widthOfUnits(sheet, model);
  const fixed = numbers.reduce((sum, column) => sum + column.width, 0) + unitWidth + COLUMN_GAP * (numbers.length + 1);
  const descriptionWidth = sheet.width - fixed;
  const columns: Column[] = [
    { title: quantity.title, width: quantity.width, align: 'right' },
    { title: sheet.labels.unit, width: unitWidth, align: 'left' },
    { title: sheet.labels.concept, width: descriptionWidth, align: 'left' },
    ...amounts.map((column) => ({ title: column.title, width: column.width, align: 'right' as const })),
  ];
  const rows = model.concepts.map((concept): Row => [
    numberCell(sheet, quantity, concept),
    unitCell(sheet, concept, unitWidth),
    descriptionCell(sheet, concept, descriptionWidth),
    ...amounts.map((column) => numberCell(sheet, column, concept)),
  ]);
  drawTable(sheet, columns, rows, { tail });
}

function numberColumns(sheet: Sheet, model: InvoiceDocument): NumberColumn[] {
  const { labels } = sheet;
  const hasDiscount = model.concepts.some((concept) => concept.discount !== undefined);
  const column = (title: string, read: NumberColumn['read']): NumberColumn =>
    numberColumn(sheet, model.concepts, title, read);
  return [
    column(labels.quantity, (concept) => concept.quantity),
    column(labels.unitPrice, (concept) => concept.unitPrice),
    ...(hasDiscount ? [column(labels.discount, (concept) => concept.discount ?? '')] : []),
    column(labels.amount, (concept) => concept.amount),
  ];
}

function numberColumn(
  sheet: Sheet,
  concepts: readonly ConceptLine[],
  title: string,
  read: NumberColumn['read'],
): NumberColumn {
  let whole = 0;
  let decimals = 0;
  for (const concept of concepts) {
    const text = cleanLine(read(concept));
    const tail = decimalsWidth(sheet, text);
    decimals = Math.max(decimals, tail);
    whole = Math.max(whole, sheet.measure(text, STYLES.body) - tail);
  }
  const width = Math.min(Math.max(whole + decimals, sheet.measure(title, STYLES.head)), NUMBER_WIDTH_MAX);
  return { title, read, width, decimals: whole + decimals <= NUMBER_WIDTH_MAX ? decimals : undefined };
}

/** Width of a number from its decimal point on. */
function decimalsWidth(sheet: Sheet, text: string): number {
  return sheet.measure(/\.\d+$/u.exec(text)?.[0] ?? '', STYLES.body);
}

/**
 * A number stays in one line: smaller first, cut only when it is unreadable otherwise. Where the whole column has room, its
 * decimal points stand one below the other.
 */
function numberCell(sheet: Sheet, column: NumberColumn, concept: ConceptLine): CellLine[] {
  const text = cleanLine(column.read(concept));
  if (column.decimals !== undefined) {
    return [{ text, style: STYLES.body, inset: column.decimals - decimalsWidth(sheet, text) }];
  }
  const style = sheet.fit(text, STYLES.body, column.width, NUMBER_SIZE_MIN);
  return sheet.wrap(text, style, column.width + 0.01).map((line) => ({ text: line, style }));
}

function widthOfUnits(sheet: Sheet, model: InvoiceDocument): number {
  const widths = model.concepts.map(({ unit }) => sheet.measure(cleanLine(unit.text ?? unit.key), STYLES.small));
  return widths.reduce((max, width) => Math.max(max, Math.min(width, UNIT_WIDTH.max)), UNIT_WIDTH.min) + 0.01;
}

function unitCell(sheet: Sheet, { unit }: ConceptLine, width: number): CellLine[] {
  if (unit.text === undefined) return cell(sheet, unit.key, STYLES.small, width);
  return [...cell(sheet, unit.text, STYLES.small, width), ...cell(sheet, unit.key, META, width)];
}

function descriptionCell(sheet: Sheet, concept: ConceptLine, width: number): CellLine[] {
  const { labels } = sheet;
  const facts = [
    named(concept.product),
    concept.sku ? `${labels.sku} ${concept.sku}` : '',
    concept.taxObject === undefined ? '' : taxObjectText(concept.taxObject, labels.taxObject),
    ...(concept.taxes ?? []).map((tax) => taxText(tax, labels.of)),
  ];
  const details = [
    facts.filter((fact) => fact !== '').join(' · '),
    ...(concept.customs ?? []).map((number) => `${labels.customs} ${number}`),
    ...(concept.propertyAccounts ?? []).map((account) => `${labels.propertyAccount} ${account}`),
    ...(concept.remarks ?? []),
  ];
  return [
    ...cell(sheet, concept.description, STYLES.body, width),
    ...details.filter((text) => text !== '').flatMap((text) => cell(sheet, text, META, width)),
  ];
}

/** `81112100 Servicios de internet`. */
function named(value: KeyedText): string {
  return value.text === undefined ? value.key : `${value.key} ${value.text}`;
}

/** The name says what the key is about (`02 Sí objeto de impuesto`); a bare key needs the label. */
function taxObjectText(value: KeyedText, label: string): string {
  return value.text === undefined ? `${label} ${value.key}` : named(value);
}

/** `IVA 16 % de $1,000.00: $160.00`. */
function taxText(tax: ConceptTax, of: string): string {
  const base = tax.base === undefined ? '' : ` ${of} ${tax.base}`;
  return tax.amount === undefined ? tax.label + base : `${tax.label}${base}: ${tax.amount}`;
}

function cell(sheet: Sheet, text: string, style: TextStyle, width: number): CellLine[] {
  return sheet.wrap(text, style, width).map((line) => ({ text: line, style }));
}
