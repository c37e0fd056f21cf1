import { Decimal } from '@kita/money';
import { codecXpath } from '../../complements/codec-xpath.ts';
import type { NodeCodec } from '../../complements/node-codec.ts';
import { RFC_PUBLICO_EN_GENERAL } from '../../identifiers/rfc.ts';
import type { CatalogPort } from '../../rules/catalog-port.ts';
import type { RegistryPort } from '../../rules/registry-port.ts';
import type { Place, Rule } from '../../rules/rule.ts';
import { has } from '../../rules/subject.ts';
import type { ValidationContext } from '../../rules/subject.ts';
import type { ComprobanteRetencion, ImpuestoRetenido, UnsealedRetencion } from '../model.ts';
import { RETENCIONES, retencionCodec } from '../retencion-codec.ts';

/** A withheld tax with its place. */
export interface PlacedTax {
  readonly tax: ImpuestoRetenido;
  readonly pointer: string;
}

/** A complement in typed form, with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly pointer: string;
  readonly xpath: string;
}

/** A Retenciones document under examination, with what several rules ask of it. */
export class RetencionSubject {
  readonly document: UnsealedRetencion & Partial<ComprobanteRetencion>;
  readonly catalogs?: CatalogPort;
  readonly registry?: RegistryPort;
  readonly now?: string;
  /** Day of the document, for catalogue rows in force; absent when `fechaExp` has no date. */
  readonly asOf?: string;
  /** Year of the document. */
  readonly year?: number;
  readonly taxes: readonly PlacedTax[];
  readonly #typed = new Map<NodeCodec<object>, ReadonlyArray<Placed<object>>>();

  constructor(document: UnsealedRetencion | ComprobanteRetencion, context: ValidationContext = {}) {
    const { catalogs, registry, now } = context;
    this.document = document;
    this.catalogs = catalogs;
    this.registry = registry;
    this.now = now;
    this.asOf = /^\d{4}-\d{2}-\d{2}/.exec(document.fechaExp)?.[0];
    this.year = this.asOf === undefined ? undefined : Number(this.asOf.slice(0, 4));
    this.taxes = (document.totales.impRetenidos ?? []).map((tax, index) => ({
      tax,
      pointer: `/totales/impRetenidos/${index}`,
    }));
  }

  /** RFC of a receiver in Mexico. */
  get rfcR(): string | undefined {
    return this.document.receptor.nacional?.rfcR;
  }

  /** The receiver is the general public. */
  get isPublicoEnGeneral(): boolean {
    return this.rfcR === RFC_PUBLICO_EN_GENERAL;
  }

  get isExtranjero(): boolean {
    return this.document.receptor.nacionalidadR === 'Extranjero';
  }

  /** Complements of that name, read once for all rules. */
  complements<T extends object>(codec: NodeCodec<T>): ReadonlyArray<Placed<T>> {
    const known = this.#typed.get(codec) ?? this.#read(codec);
    this.#typed.set(codec, known);
    return ownType<T>(known);
  }

  #read(codec: NodeCodec<object>): Array<Placed<object>> {
    const found: Array<Placed<object>> = [];
    for (const [index, node] of (this.document.complementos ?? []).entries()) {
      if (node.name !== codec.name) continue;
      const position = found.length === 0 ? '' : `[${found.length + 1}]`;
      const xpath = `/${RETENCIONES}/retenciones:Complemento/${codec.name}${position}`;
      found.push({ value: codec.read(node), pointer: `/complementos/${index}`, xpath });
    }
    return found;
  }
}

/** Safe: what is kept under a codec is what this very codec has read. */
function ownType<T extends object>(placed: ReadonlyArray<Placed<object>>): ReadonlyArray<Placed<T>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return placed as ReadonlyArray<Placed<T>>;
}

export type RetencionRule = Rule<RetencionSubject>;

/** A rule about a complement: its pointers start at the typed form. */
export interface RetencionComplementRule<T> extends Omit<RetencionRule, 'check'> {
  check(value: T, subject: RetencionSubject): Iterable<Place>;
}

/** The rule as one about the document; silent where the complement is absent. */
export function onTyped<T extends object>(codec: NodeCodec<T>, rule: RetencionComplementRule<T>): RetencionRule {
  return {
    ...rule,
    *check(subject) {
      for (const { value, pointer, xpath } of subject.complements(codec)) {
        for (const place of rule.check(value, subject))
          yield { ...place, pointer: pointer + place.pointer, xpath: xpath + codecXpath(codec, place.pointer) };
      }
    },
  };
}

/** Place in the XML of a JSON pointer into the model. */
export function retencionXpath(pointer: string): string {
  const [, key, position] = /^\/(complementos|addenda)(?:\/(\d+))?/.exec(pointer) ?? [];
  if (key === undefined) return `/${RETENCIONES}${codecXpath(retencionCodec, pointer)}`;
  const container = key === 'addenda' ? 'retenciones:Addenda' : 'retenciones:Complemento';
  return `/${RETENCIONES}/${container}${position === undefined ? '' : `/*[${Number(position) + 1}]`}`;
}

/** Any decimal number, signs and decimals beyond the schema's included: how it is written is for the structure. */
export function numberOf(text: string | undefined): Decimal | undefined {
  return has(text) ? Decimal.tryParse(text) : undefined;
}

/** Sum of what can be read. */
export function sumOf(texts: Iterable<string | undefined>): Decimal {
  let sum = Decimal.zero;
  for (const text of texts) sum = sum.add(numberOf(text) ?? Decimal.zero);
  return sum;
}
