import { Decimal } from '@kita/money';
import { CfdiError } from '../errors.ts';
import type { ConceptoInput } from '../model/input.ts';
import { AmountReader } from './amount-reader.ts';
import { computeConcepto } from './compute-concepto.ts';
import type { ComputedConcepto } from './compute-concepto.ts';
import { DocumentSums } from './document-sums.ts';
import { importeLimits } from './limits.ts';
import { written } from './written.ts';

/**
 * What to do about the last cent: `try` to close it and go on either way, `require` it (a card was charged exactly this
 * much), or `ignore` it.
 */
export type ExactTotalPolicy = 'try' | 'require' | 'ignore';

/** The amount that closed a total: of which line (its index), which one, from what to what. */
export interface MovedAmount {
  readonly concepto: number;
  readonly field: 'importe' | 'descuento';
  readonly from: string;
  readonly to: string;
}

/** What became of the total. Amounts are SubTotal − Descuento + transferred taxes, at the decimals of the currency. */
export interface ExactTotalReport {
  readonly policy: ExactTotalPolicy;
  readonly expected: string;
  readonly total: string;
  readonly isExact: boolean;
  /** The line of which an amount was moved, and that amount before and after. */
  readonly moved?: MovedAmount;
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

interface Move {
  readonly concepto: ConceptoInput;
  readonly moved: MovedAmount;
}

/**
 * How far an amount may move, in steps: up to a cent, first on a grid of 0.0005 that is easy on the eye, then, when two
 * roundings turn at once, on that of the last decimal there is.
 */
const GRIDS = [
  { step: Decimal.fromUnits(5n, 4), count: 20 },
  { step: Decimal.fromUnits(1n, 6), count: 10_000 },
];
/** Lines tried: a cent that 200 lines cannot close will not be closed by the next. */
const LINES_MAX = 200;

/**
 * Closes the last cent by moving one amount of one line by as little as brings the total to `expected`; its taxes follow.
 * Either its importe: the unit price is then written with two decimals, which widens SAT's limits for the importe to
 * ±0.005 × quantity (CFDI40167). Or its discount, which SAT holds to nothing but not to exceed the importe (CFDI40169).
 * Totals grow with the importe and shrink with the discount, so only one direction is tried.
 */
export function closeTotal(closing: Closing): Closed {
  const { conceptos, lines, expected, decimals, policy } = closing;
  const sums = new DocumentSums(lines, decimals);
  const report = { policy, expected: expected.toString(), total: sums.total().toString() };
  if (sums.total().eq(expected)) return { conceptos, report: { ...report, isExact: true } };
  const found = policy === 'ignore' ? undefined : search(closing, sums);
  if (found !== undefined) {
    return {
      conceptos: conceptos.with(found.moved.concepto, found.concepto),
      report: { ...report, total: expected.toString(), isExact: true, moved: found.moved },
    };
  }
  if (policy === 'require') throw new ExactTotalUnreachable({ ...report, isExact: false });
  return { conceptos, report: { ...report, isExact: false } };
}

function search({ conceptos, lines, expected }: Closing, sums: DocumentSums): Move | undefined {
  const isShort = sums.total().lt(expected);
  for (const { step, count } of GRIDS) {
    const signed = isShort ? step : step.neg();
    for (const [index, line] of lines.slice(0, LINES_MAX).entries()) {
      const concepto = conceptos[index];
      if (concepto === undefined) continue;
      for (const moved of [movedImporte, movedDescuento]) {
        const found = leastMove(count, (steps) => {
          const move = moved(concepto, index, line, signed.mul(Decimal.fromInteger(steps)));
          if (move === undefined) return undefined;
          const total = sums.totalWith(line, computeConcepto(move.concepto, index, new AmountReader()));
          return { move, isExact: total.eq(expected), isReached: isShort ? total.gte(expected) : total.lte(expected) };
        });
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

interface Attempt {
  readonly move: Move;
  readonly isExact: boolean;
  readonly isReached: boolean;
}

/** The more steps the nearer, until SAT's limits end it (`undefined`): so the fewest that reach are found by halving. */
function leastMove(count: number, attempt: (steps: number) => Attempt | undefined): Move | undefined {
  let [fewest, most] = [1, count];
  while (fewest < most) {
    const middle = Math.floor((fewest + most) / 2);
    if (attempt(middle)?.isReached ?? true) most = middle;
    else fewest = middle + 1;
  }
  const found = attempt(fewest);
  return found?.isExact === true ? found.move : undefined;
}

function movedImporte(
  concepto: ConceptoInput,
  index: number,
  line: ComputedConcepto,
  delta: Decimal,
): Move | undefined {
  const valorUnitario = Decimal.parse(concepto.valorUnitario).round(2);
  const importe = written(line.importe.add(delta));
  const { lower, upper } = importeLimits(Decimal.parse(concepto.cantidad), valorUnitario);
  if (!valorUnitario.isPositive() || importe.lt(lower) || importe.gt(upper)) return undefined;
  if (importe.lt(line.descuento ?? Decimal.zero)) return undefined;
  const [from, to] = [line.importe.toString(), importe.toString()];
  return {
    concepto: { ...concepto, valorUnitario: valorUnitario.toString(), importe: to },
    moved: { concepto: index, field: 'importe', from, to },
  };
}

function movedDescuento(
  concepto: ConceptoInput,
  index: number,
  { importe, descuento }: ComputedConcepto,
  delta: Decimal,
): Move | undefined {
  const moved = descuento && written(descuento.sub(delta));
  if (descuento === undefined || moved === undefined || !moved.isPositive() || !moved.lt(importe)) return undefined;
  const to = moved.toString();
  return {
    concepto: { ...concepto, descuento: to },
    moved: { concepto: index, field: 'descuento', from: descuento.toString(), to },
  };
}
