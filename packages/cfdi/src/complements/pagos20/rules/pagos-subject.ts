import { Decimal } from '@kita/money';
import type { Place, Rule } from '../../../rules/rule.ts';
import { decimalsOf, has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { codecXpath } from '../../codec-xpath.ts';
import type { DoctoRelacionado, ImpuestoDr, Pago, Pagos20, RetencionP, TrasladoP } from '../model.ts';
import { PAGOS20, pagos20Codec, pagos20FromXml } from '../pagos20-xml.ts';

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

interface Found {
  readonly pagos: PagosSubject;
  readonly pointer: string;
  readonly xpath: string;
}

const seen = new WeakMap<Subject, readonly Found[]>();

/** Pagos complements of a document, read once for all rules. */
function complementsOf(subject: Subject): readonly Found[] {
  const known = seen.get(subject);
  if (known !== undefined) return known;
  const found: Found[] = [];
  for (const [index, node] of (subject.document.complementos ?? []).entries()) {
    if (node.name !== PAGOS20) continue;
    const position = found.length === 0 ? '' : `[${found.length + 1}]`;
    const pagos = new PagosSubject(subject, pagos20FromXml(node));
    const xpath = `/cfdi:Comprobante/cfdi:Complemento/${PAGOS20}${position}`;
    found.push({ pagos, pointer: `/complementos/${index}`, xpath });
  }
  seen.set(subject, found);
  return found;
}

/** Whether the document carries the complement. */
export function hasPagos(subject: Subject): boolean {
  return complementsOf(subject).length > 0;
}

/** Whether the rules of payment documents apply: type P, or the complement is there. */
export function isPayment(subject: Subject): boolean {
  return subject.isType('P') || hasPagos(subject);
}

/** A rule about the complement: its pointers start there, at `/totales` and `/pagos`. */
export interface PagoRule extends Omit<Rule, 'check'> {
  check(pagos: PagosSubject): Iterable<Place>;
}

/** The rule as one about the document. */
export function onPagos(rule: PagoRule): Rule {
  return {
    ...rule,
    *check(subject) {
      for (const { pagos, pointer, xpath } of complementsOf(subject)) {
        for (const place of rule.check(pagos)) {
          yield { ...place, pointer: pointer + place.pointer, xpath: xpath + codecXpath(pagos20Codec, place.pointer) };
        }
      }
    },
  };
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
