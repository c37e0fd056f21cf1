import { Decimal, allocate } from '@kita/money';
import { AmountReader, InvalidCfdiInput } from '../build/amount-reader.ts';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { computeConcepto } from '../build/compute-concepto.ts';
import type { ComputedConcepto } from '../build/compute-concepto.ts';
import { currencyDecimals } from '../build/currency-decimals.ts';
import { DocumentSums } from '../build/document-sums.ts';
import { ExactTotalUnreachable } from '../build/exact-total.ts';
import type { ExactTotalPolicy, ExactTotalReport } from '../build/exact-total.ts';
import { localTaxes } from '../build/local-taxes.ts';
import { CONCEPT_DECIMALS, written } from '../build/written.ts';
import type { CfdiInput, ConceptoInput } from '../model/input.ts';
import type { CompleteConcepto, CompleteInput } from './complete-input.ts';

/** The total may be missed by a few cents, each within half a cent of a line's price: a search this wide finds it. */
const STEP = Decimal.fromUnits(5n, 4);
const STEPS_MAX = 80;
const LINES_MAX = 50;
const LOCAL_ROUNDS_MAX = 8;
/** Net amount at which every tax with a rate of six decimals is exact, so that two of them give the line's slope. */
const PROBE = Decimal.fromUnits(1_000_000n, 0);

interface Charged {
  readonly input: CfdiInput;
  readonly exactTotal: ExactTotalReport;
}

/**
 * Prices of the lines from what is charged in all: «cobra 1,160.00 en total». The total is shared among the lines by
 * their `share`, each part is divided by what its taxes and withholdings make of a net peso, and the cents that rounding
 * leaves over go into the price of one line, by steps of 0.0005.
 *
 *     1160.00, one line with IVA 16 %                  net 1000.00
 *     953.33, with IVA 16 %, ISR 10 % and IVA 10.6667 % withheld   net 1000.00
 *
 * @throws {InvalidCfdiInput} when amounts are no decimal numbers
 * @throws {ExactTotalUnreachable} with the policy `require`
 */
export function chargeTotal(input: CompleteInput, total: string, policy: ExactTotalPolicy = 'require'): Charged {
  const amounts = new AmountReader();
  const decimals = currencyDecimals(input.moneda ?? 'MXN');
  const wanted = amounts.read(total, () => '/total').round(decimals);
  const weights = input.conceptos.map(({ share = '1' }, index) =>
    amounts.read(share, () => `/conceptos/${index}/share`),
  );
  if (amounts.findings.length > 0) throw new InvalidCfdiInput(amounts.findings);
  let due = wanted;
  let solved = solve(input, weights, due, decimals, policy);
  // Local taxes are a rate of the prices sought: each round knows them better, and they are small.
  for (let round = 0; round < LOCAL_ROUNDS_MAX; round++) {
    const { trasladados, retenidos } = localTaxes(computeComprobante(solved.input).complementos);
    const next = wanted.sub(trasladados).add(retenidos);
    if (next.eq(due)) break;
    due = next;
    solved = solve(input, weights, due, decimals, policy);
  }
  const reached = computeComprobante(solved.input).total;
  const exactTotal = {
    policy,
    expected: wanted.toString(),
    total: reached,
    isExact: wanted.eq(Decimal.parse(reached)),
  };
  if (policy === 'require' && !exactTotal.isExact) throw new ExactTotalUnreachable(exactTotal);
  return { input: solved.input, exactTotal };
}

/** Prices at which the lines make `due`, before local taxes; as near as they come when nothing makes it exactly. */
function solve(
  input: CompleteInput,
  weights: readonly Decimal[],
  due: Decimal,
  decimals: number,
  policy: ExactTotalPolicy,
): { input: CfdiInput } {
  const amounts = new AmountReader();
  const parts = allocate(due.isNegative() ? Decimal.zero : due, weights, decimals);
  const lines = input.conceptos.map((line, index) => priced(line, parts[index] ?? Decimal.zero, index, amounts));
  const computed = lines.map((line, index) => computeConcepto(line, index, amounts));
  if (amounts.findings.length > 0) throw new InvalidCfdiInput(amounts.findings);
  const sums = new DocumentSums(computed, decimals, { withholdings: true });
  const isDone = policy === 'ignore' || sums.total().eq(due);
  const conceptos = isDone ? lines : (repriced(lines, computed, sums, due) ?? lines);
  return { input: { ...input, conceptos } };
}

/** The line with the net unit price at which taxes and withholdings make `part` of it. */
function priced(concepto: CompleteConcepto, part: Decimal, index: number, amounts: AmountReader): ConceptoInput {
  const { share: _, grossUnitPrice: __, grossDiscount: ___, descuento: ____, ...line } = concepto;
  const due = (net: Decimal): Decimal => dueOf(computeConcepto({ ...line, importe: net.toString(), valorUnitario: '1' }, index, new AmountReader()));
  const fixed = due(Decimal.zero);
  const slope = due(PROBE).sub(fixed);
  const cantidad = amounts.read(line.cantidad, () => `/conceptos/${index}/cantidad`);
  if (!slope.isPositive() || !cantidad.isPositive()) return { ...line, valorUnitario: '0' };
  const net = part.sub(fixed).mul(PROBE).div(slope, CONCEPT_DECIMALS + 6);
  // A part smaller than the line's fixed quotas cannot be reached: the price is then nothing, and the total is missed.
  if (net.isNegative()) return { ...line, valorUnitario: '0' };
  return { ...line, valorUnitario: written(net.div(cantidad, CONCEPT_DECIMALS)).toString() };
} // prettier-ignore

/** What the buyer pays for a line: net amount, transferred taxes, less withholdings. */
function dueOf({ neto, traslados, retenciones }: ComputedConcepto): Decimal {
  let due = neto;
  for (const { importe } of traslados) due = due.add(importe ?? Decimal.zero);
  for (const { importe } of retenciones) due = due.sub(importe ?? Decimal.zero);
  return due;
}

/** One line's importe moved by as little as brings the total to `expected`: up and down in turn, nearest first. */
function repriced(
  lines: readonly ConceptoInput[],
  computed: readonly ComputedConcepto[],
  sums: DocumentSums,
  expected: Decimal,
): ConceptoInput[] | undefined {
  for (let step = 1; step <= STEPS_MAX; step++) {
    for (const [index, line] of lines.slice(0, LINES_MAX).entries()) {
      const before = computed[index];
      if (before === undefined) continue;
      for (const delta of [STEP.mul(Decimal.fromUnits(BigInt(step), 0)), STEP.mul(Decimal.fromUnits(BigInt(-step), 0))]) {
        const moved = movedBy(line, before, delta);
        if (moved === undefined) continue;
        const after = computeConcepto(moved, index, new AmountReader());
        if (sums.totalWith(before, after).eq(expected)) return lines.map((one, at) => (at === index ? moved : one));
      }
    }
  }
  return undefined;
} // prettier-ignore

function movedBy(line: ConceptoInput, { importe }: ComputedConcepto, delta: Decimal): ConceptoInput | undefined {
  const cantidad = Decimal.parse(line.cantidad);
  const valorUnitario = written(importe.add(delta).div(cantidad, CONCEPT_DECIMALS));
  return valorUnitario.isPositive() ? { ...line, valorUnitario: valorUnitario.toString() } : undefined;
}
