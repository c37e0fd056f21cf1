import type { Concepto } from '../model/concepto.ts';
import type { Place, Rule } from '../rules/rule.ts';
import type { Subject } from '../rules/subject.ts';
import type { XmlElement } from '../xml/element.ts';
import { codecXpath } from './codec-xpath.ts';
import type { NodeCodec } from './node-codec.ts';

/** A rule about a complement: its pointers start at the typed form. */
export interface ComplementRule<S> extends Omit<Rule, 'check'> {
  check(complement: S): Iterable<Place>;
}

/** How rules of one complement reach it. */
export interface OnComplement<S> {
  /** The rule as one about the document; silent where the complement is absent. */
  readonly rule: (rule: ComplementRule<S>) => Rule;
  /** Complements of that name in a document, read once for all rules. */
  readonly in: (subject: Subject) => readonly S[];
}

/** A complement as most rules ask for it. */
export interface Examined<T> {
  readonly value: T;
  readonly subject: Subject;
  /** The line it belongs to, when it stands in a `ComplementoConcepto`. */
  readonly concepto?: Concepto;
}

interface Found<S> {
  readonly complement: S;
  readonly pointer: string;
  readonly xpath: string;
}

/**
 * Rules about the complements that a codec reads, those of the document first, then those of its lines; `examine` makes of
 * each what the rules ask about.
 */
export function onComplement<T extends object, S>(
  codec: NodeCodec<T>,
  examine: (subject: Subject, value: T, concepto?: Concepto) => S,
): OnComplement<S> {
  const seen = new WeakMap<Subject, ReadonlyArray<Found<S>>>();
  const complementsOf = (subject: Subject): ReadonlyArray<Found<S>> => {
    const known = seen.get(subject);
    if (known !== undefined) return known;
    const found = places(subject, codec.name).map(({ node, concepto, ...place }) => ({
      ...place,
      complement: examine(subject, codec.read(node), concepto),
    }));
    seen.set(subject, found);
    return found;
  };
  return {
    in: (subject) => complementsOf(subject).map(({ complement }) => complement),
    rule: (rule) => ({
      ...rule,
      *check(subject) {
        for (const { complement, pointer, xpath } of complementsOf(subject)) {
          for (const place of rule.check(complement))
            yield { ...place, pointer: pointer + place.pointer, xpath: xpath + codecXpath(codec, place.pointer) };
        }
      },
    }),
  };
}

/** Rules that ask for no more than the typed form, the document and the line. */
export function rulesOn<T extends object>(codec: NodeCodec<T>): OnComplement<Examined<T>>['rule'] {
  return onComplement(codec, (subject, value, concepto): Examined<T> => ({ value, subject, concepto })).rule;
}

interface PlacedNode extends Omit<Found<never>, 'complement'> {
  readonly node: XmlElement;
  readonly concepto?: Concepto;
}

function places(subject: Subject, name: string): PlacedNode[] {
  const { complementos } = subject.document;
  const found = named(complementos, name, { pointer: '/complementos', xpath: '/cfdi:Comprobante/cfdi:Complemento' });
  for (const [index, { concepto, pointer }] of subject.conceptos.entries()) {
    if (concepto.complementoConcepto === undefined) continue;
    const xpath = `/cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto[${index + 1}]/cfdi:ComplementoConcepto`;
    const parent = { pointer: `${pointer}/complementoConcepto`, xpath };
    for (const one of named(concepto.complementoConcepto, name, parent)) found.push({ ...one, concepto });
  }
  return found;
}

function named(nodes: readonly XmlElement[] = [], name: string, parent: Omit<PlacedNode, 'node'>): PlacedNode[] {
  const found: PlacedNode[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.name !== name) continue;
    const position = found.length === 0 ? '' : `[${found.length + 1}]`;
    found.push({ node, pointer: `${parent.pointer}/${index}`, xpath: `${parent.xpath}/${name}${position}` });
  }
  return found;
}
