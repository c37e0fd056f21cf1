import { Decimal } from '@kita/money';
import { CfdiError } from '../errors.ts';
import type { ConceptoInput } from '../model/input.ts';
import { AmountReader } from './amount-reader.ts';
import { computeConcepto } from './compute-concepto.ts';
import type { ComputedConcepto } from './compute-concepto.ts';
import { DocumentSums } from './document-sums.ts';
import { importeLimits } from './limits.ts';

/**
 * What to do about the last cent: `try` to close it and go on either way, `require` it (a card was charged exactly this
 * much), or `ignore` it.
 */
export type ExactTotalPolicy = 'try' | 'require' | 'ignore';

/** What became of the total. Amounts are SubTotal − Descuento + transferred taxes, at the decimals of the currency. */
export interface ExactTotalReport {
  readonly policy: ExactTotalPolicy;
  readonly expected: string;
  readonly total: string;
  readonly isExact: boolean;
  /** Index of the line whose importe was moved, with the importe before and after. */
  readonly moved?: { readonly concepto: number; readonly from: string; readonly to: string };
}

/** The policy was `require`, and no line can be moved inside SAT's limits so that the total comes out. */
export class ExactTotalUnreachable extends CfdiError {
  readonly report: ExactTotalReport;

  constructor(report: ExactTotalReport) {
    super('exact_total_unreachable', {
      es:
        `El total cobrado es ${report.expected} y con estos precios e impuestos solo se llega a ${report.total}. ` +
        'Ajusta un precio o un descuento por un centavo, o permite la diferencia.',
      en:
        `The amount charged is ${report.expected}, and these prices and taxes only reach ${report.total}. ` +
        'Change a price or a discount by a cent, or allow the difference.',
    });
    this.report = report;
  }
}

interface Closing {
  readonly conceptos: readonly ConceptoInput[];
  readonly lines: readonly ComputedConcepto[];
  readonly expected: Decimal;
  readonly decimals: number;
  readonly policy: ExactTotalPolicy;
}

interface Closed {
  readonly conceptos: readonly ConceptoInput[];
  readonly report: ExactTotalReport;
}

/** A line may move by up to 0.006, in steps of 0.0005: enough to carry one cent over, and nobody sees it. */
const STEP = Decimal.fromUnits(5n, 4);
const STEPS_MAX = 12;
/** Lines tried: a cent that 200 lines cannot close will not be closed by the next. */
const LINES_MAX = 200;

/**
 * Closes the last cent. One line's unit price is written with two decimals, which widens SAT's limits for its importe to
 * ±0.005 × quantity (CFDI40167), and the importe moves inside them by as little as brings the total to `expected`; its
 * taxes follow. Totals grow with the importe, so only one direction is tried.
 */
export function closeTotal(closing: Closing): Closed {
  const { conceptos, lines, expected, decimals, policy } = closing;
  const sums = new DocumentSums(lines, decimals);
  const report = { policy, expected: expected.toString(), total: sums.total().toString() };
  if (sums.total().eq(expected)) return { conceptos, report: { ...report, isExact: true } };
  const found = policy === 'ignore' ? undefined : search(closing, sums);
  if (found !== undefined) {
    const from = lines[found.index]?.importe.toString() ?? '';
    const moved = { concepto: found.index, from, to: found.concepto.importe ?? '' };
    return {
      conceptos: conceptos.map((concepto, index) => (index === found.index ? found.concepto : concepto)),
      report: { ...report, total: expected.toString(), isExact: true, moved },
    };
  }
  if (policy === 'require') throw new ExactTotalUnreachable({ ...report, isExact: false });
  return { conceptos, report: { ...report, isExact: false } };
}

function search(
  { conceptos, lines, expected }: Closing,
  sums: DocumentSums,
): { index: number; concepto: ConceptoInput } | undefined {
  const step = sums.total().lt(expected) ? STEP : STEP.neg();
  let delta = Decimal.zero;
  for (let steps = 0; steps < STEPS_MAX; steps++) {
    delta = delta.add(step);
    for (const [index, concepto] of conceptos.slice(0, LINES_MAX).entries()) {
      const line = lines[index];
      const moved = line && movedConcepto(concepto, line, delta);
      if (!line || !moved) continue;
      const computed = computeConcepto(moved, index, new AmountReader());
      if (sums.totalWith(line, computed).eq(expected)) return { index, concepto: moved };
    }
  }
  return undefined;
}

function movedConcepto(concepto: ConceptoInput, line: ComputedConcepto, delta: Decimal): ConceptoInput | undefined {
  const cantidad = Decimal.parse(concepto.cantidad);
  const valorUnitario = Decimal.parse(concepto.valorUnitario).round(2);
  const importe = line.importe.add(delta);
  const { lower, upper } = importeLimits(cantidad, valorUnitario);
  if (!valorUnitario.isPositive() || importe.lt(lower) || importe.gt(upper)) return undefined;
  if (importe.lt(line.descuento ?? Decimal.zero)) return undefined;
  return { ...concepto, valorUnitario: valorUnitario.toString(), importe: importe.toString() };
}
