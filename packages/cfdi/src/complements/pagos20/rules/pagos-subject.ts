import { Decimal } from '@kita/money';
import type { Rule } from '../../../rules/rule.ts';
import { decimalsOf, has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { onComplement } from '../../on-complement.ts';
import type { ComplementRule } from '../../on-complement.ts';
import type { DoctoRelacionado, ImpuestoDr, Pago, Pagos20, RetencionP, TrasladoP } from '../model.ts';
import { pagos20Codec } from '../pagos20-xml.ts';

/** A payment with its place; pointers start at the complement. */
export interface PlacedPago {
  readonly pago: Pago;
  readonly pointer: string;
}

/** A document that a payment covers. */
export interface PlacedDocto extends PlacedPago {
  readonly docto: DoctoRelacionado;
}

/** A tax of a document. */
export interface PlacedDr extends PlacedDocto {
  readonly tax: ImpuestoDr;
}

/** A Pagos complement under examination. */
export class PagosSubject {
  readonly pagos: Pagos20;
  readonly subject: Subject;
  readonly payments: readonly PlacedPago[];
  readonly documents: readonly PlacedDocto[];
  readonly traslados: readonly PlacedDr[];
  readonly retenciones: readonly PlacedDr[];

  constructor(subject: Subject, pagos: Pagos20) {
    this.subject = subject;
    this.pagos = pagos;
    this.payments = pagos.pagos.map((pago, index) => ({ pago, pointer: `/pagos/${index}` }));
    this.documents = this.payments.flatMap(({ pago, pointer }) =>
      pago.doctosRelacionados.map((docto, index) => ({
        pago,
        docto,
        pointer: `${pointer}/doctosRelacionados/${index}`,
      })),
    );
    this.traslados = this.#taxes('trasladosDr');
    this.retenciones = this.#taxes('retencionesDr');
  }

  /** Decimals of a currency, by the catalogue or by our own table. */
  decimals(moneda: string): number {
    return decimalsOf(moneda, this.subject.catalogs);
  }

  /** Entries of ImpuestosP with their places. */
  *trasladosP(): Generator<PlacedPago & { readonly tax: TrasladoP }> {
    for (const { pago, pointer } of this.payments) {
      for (const [index, tax] of (pago.trasladosP ?? []).entries())
        yield { pago, tax, pointer: `${pointer}/trasladosP/${index}` };
    }
  }

  *retencionesP(): Generator<PlacedPago & { readonly tax: RetencionP }> {
    for (const { pago, pointer } of this.payments) {
      for (const [index, tax] of (pago.retencionesP ?? []).entries())
        yield { pago, tax, pointer: `${pointer}/retencionesP/${index}` };
    }
  }

  #taxes(kind: 'trasladosDr' | 'retencionesDr'): PlacedDr[] {
    return this.documents.flatMap(({ pago, docto, pointer }) =>
      (docto[kind] ?? []).map((tax, index) => ({ pago, docto, tax, pointer: `${pointer}/${kind}/${index}` })),
    );
  }
}

const complement = onComplement(pagos20Codec, (subject, pagos) => new PagosSubject(subject, pagos));

/** Whether the document carries the complement. */
export function hasPagos(subject: Subject): boolean {
  return complement.in(subject).length > 0;
}

/** Whether the rules of payment documents apply: type P, or the complement is there. */
export function isPayment(subject: Subject): boolean {
  return subject.isType('P') || hasPagos(subject);
}

/** The rule as one about the document; its pointers start at the complement, at `/totales` and `/pagos`. */
export function onPagos(rule: ComplementRule<PagosSubject>): Rule {
  return complement.rule(rule);
}

/** Any decimal number, signs and decimals beyond the schema's included: how it is written is for the structure. */
export function numberOf(text: string | undefined): Decimal | undefined {
  return has(text) ? Decimal.tryParse(text) : undefined;
}

/** Number that something is divided by. */
export function divisorOf(text: string | undefined): Decimal | undefined {
  const value = numberOf(text);
  return value?.isPositive() ? value : undefined;
}
