import { Decimal } from '@kita/money';
import type { CatalogPort } from '../../../rules/catalog-port.ts';
import { rowOf } from '../../../rules/catalog-lookup.ts';
import type { CatalogSubject } from '../../../rules/catalog-lookup.ts';
import type { CatalogName, CatalogRow } from '../../../rules/catalog-port.ts';
import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { onComplement } from '../../on-complement.ts';
import type { ComplementRule } from '../../on-complement.ts';
import type { CartaPorte31 } from '../model/carta-porte.ts';
import type { Figura } from '../model/figura.ts';
import type { Mercancia, Mercancias } from '../model/mercancia.ts';
import type { Ubicacion } from '../model/ubicacion.ts';
import { cartaPorte31Codec } from '../xml/carta-porte31-xml.ts';

/** Part of the complement with its place; pointers start at the complement. */
export interface Placed<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Means of transport (c_CveTransporte). */
export const ROAD = '01';
export const SEA = '02';
export const AIR = '03';
export const RAIL = '04';

/** A carta porte under examination. */
export class CartaPorteSubject implements CatalogSubject {
  readonly cartaPorte: CartaPorte31;
  readonly mercancias: Mercancias;
  readonly subject: Subject;
  readonly catalogs?: CatalogPort;
  readonly asOf?: string;
  readonly places: ReadonlyArray<Placed<Ubicacion>>;
  readonly goods: ReadonlyArray<Placed<Mercancia>>;
  readonly figures: ReadonlyArray<Placed<Figura>>;
  /** Means of transport that are described. */
  readonly modes: ReadonlySet<string>;

  constructor(subject: Subject, cartaPorte: CartaPorte31) {
    this.cartaPorte = cartaPorte;
    this.mercancias = cartaPorte.mercancias;
    this.subject = subject;
    this.catalogs = subject.catalogs;
    this.asOf = subject.asOf;
    this.places = placed(cartaPorte.ubicaciones, '/ubicaciones');
    this.goods = placed(this.mercancias.mercancia, '/mercancias/mercancia');
    this.figures = placed(cartaPorte.figuraTransporte, '/figuraTransporte');
    this.modes = modesOf(this.mercancias);
  }

  /** Goods enter or leave the country. */
  get isInternational(): boolean {
    return this.cartaPorte.transpInternac === 'Sí';
  }

  /** SAT asks for distances by road and by rail. */
  get hasDistances(): boolean {
    return this.modes.has(ROAD) || this.modes.has(RAIL);
  }

  /** The row of a key in force on the day of the document. */
  row(catalog: CatalogName, key: string | undefined): CatalogRow | undefined {
    return rowOf(this, catalog, key);
  }
}

/** Items of a list with their places. */
export function placed<T>(items: readonly T[] | undefined, pointer: string): Array<Placed<T>> {
  return (items ?? []).map((value, index) => ({ value, pointer: `${pointer}/${index}` }));
}

function modesOf(mercancias: Mercancias): Set<string> {
  const { autotransporte, transporteMaritimo, transporteAereo, transporteFerroviario } = mercancias;
  const modes = [autotransporte && ROAD, transporteMaritimo && SEA, transporteAereo && AIR, transporteFerroviario && RAIL];
  return new Set(modes.filter((mode) => mode !== undefined));
} // prettier-ignore

const complement = onComplement(cartaPorte31Codec, (subject, value) => new CartaPorteSubject(subject, value));

/** Cartas porte of a document. */
export function cartasPorteOf(subject: Subject): readonly CartaPorteSubject[] {
  return complement.in(subject);
}

/** The rule as one about the document; its pointers start at the complement. */
export function onCartaPorte(rule: ComplementRule<CartaPorteSubject>): Rule {
  return complement.rule(rule);
}

/** Any decimal number: how it is written is for the structure. */
export function numberOf(text: string | undefined): Decimal | undefined {
  return has(text) ? Decimal.tryParse(text) : undefined;
}

/** Sum of numbers, or `undefined` when one is missing or there are none. */
export function sumOf(texts: ReadonlyArray<string | undefined>): Decimal | undefined {
  const numbers = texts.map(numberOf);
  if (numbers.length === 0) return undefined;
  let sum = Decimal.zero;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    sum = sum.add(number);
  }
  return sum;
}
