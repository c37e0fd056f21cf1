import { AmountReader, InvalidCfdiInput } from '../build/amount-reader.ts';
import { computeWith } from '../build/compute-comprobante.ts';
import type { ExactTotalPolicy, ExactTotalReport } from '../build/exact-total.ts';
import { inputFromGross } from '../build/input-from-gross.ts';
import type { GrossCfdiInput, GrossConceptoInput } from '../build/input-from-gross.ts';
import { normalizeInput } from '../build/normalize-input.ts';
import { snapshot } from '../model/frozen.ts';
import type { CfdiInput, ConceptoInput } from '../model/input.ts';
import { besidesAmounts, prepareWith } from '../rules/prepare-with.ts';
import type { Prepared } from '../rules/prepare-with.ts';
import type { Rule } from '../rules/rule.ts';
import type { ValidationContext } from '../rules/subject.ts';
import { chargeTotal } from './charge-total.ts';
import { clockAt, completeInput } from './complete-input.ts';
import type { CompleteConcepto } from './complete-input.ts';
import type { EasyCfdiInput } from './easy-input.ts';

export interface PrepareInvoiceContext extends Omit<ValidationContext, 'now'> {
  /** The present instant: dates the document when it has none, and judges its age. */
  readonly now: Date;
  /** Wall clock at the place of issue that judges the age; that of `now` unless given, `null` for no judgement. */
  readonly clock?: string | null;
  /** `try` unless given, `require` with a `total`. */
  readonly exactTotal?: ExactTotalPolicy;
}

export interface PreparedInvoice extends Prepared {
  /** What became of the total, for documents with shelf prices or a total. */
  readonly exactTotal?: ExactTotalReport;
}

/** `prepareInvoice` by a choice of rules. */
export function prepareInvoiceWith(
  all: readonly Rule[],
  easy: EasyCfdiInput,
  context: PrepareInvoiceContext,
): PreparedInvoice {
  const { now, clock = clockAt(easy.lugarExpedicion, now), exactTotal: policy, ...others } = context;
  const rules: ValidationContext = { ...others, ...(clock !== null && { now: clock }) };
  const complete = completeInput(easy, now);
  const priced = { ...complete, conceptos: complete.conceptos.map(withPrice) };
  const isNet = easy.total === undefined && !priced.conceptos.some((line) => 'grossUnitPrice' in line);
  if (isNet) return prepareWith(all, inputOf(priced), rules);
  try {
    const { input, exactTotal } =
      easy.total === undefined
        ? inputFromGross(priced, { exactTotal: policy ?? 'try' })
        : chargeTotal(complete, easy.total, policy ?? 'require');
    return snapshot({ ...prepareWith(all, input, rules), exactTotal });
  } catch (error) {
    if (!(error instanceof InvalidCfdiInput)) throw error;
    const document = computeWith(normalizeInput(inputOf(priced)), new AmountReader());
    return snapshot({ findings: [...error.findings, ...besidesAmounts(all, document, rules)] });
  }
}

/** The input with a price of nothing where the price is a gross one: only what does not depend on amounts is asked of it. */
function inputOf({ conceptos, ...input }: GrossCfdiInput): CfdiInput {
  return {
    ...input,
    conceptos: conceptos.map((line) => ('grossUnitPrice' in line ? { ...line, valorUnitario: '1' } : line)),
  };
}

/** A line without any price has none: the rules say so, with its place. */
function withPrice(concepto: CompleteConcepto): ConceptoInput | GrossConceptoInput {
  const { share: _, grossUnitPrice, grossDiscount, valorUnitario, importe, descuento, ...line } = concepto;
  if (grossUnitPrice !== undefined)
    return { ...line, grossUnitPrice, ...(grossDiscount !== undefined && { grossDiscount }) };
  return {
    ...line,
    valorUnitario: valorUnitario ?? '',
    ...(importe !== undefined && { importe }),
    ...(descuento !== undefined && { descuento }),
  };
}
