import type { Place, Rule } from '../rules/rule.ts';
import type { Subject } from '../rules/subject.ts';
import { codecXpath } from './codec-xpath.ts';
import type { NodeCodec } from './node-codec.ts';

/** A rule about a complement: its pointers start at the typed form. */
export interface ComplementRule<S> extends Omit<Rule, 'check'> {
  check(complement: S): Iterable<Place>;
}

/** How rules of one complement reach it. */
export interface OnComplement<S> {
  /** The rule as one about the document; silent where the complement is absent. */
  rule(rule: ComplementRule<S>): Rule;
  /** Complements of that name in a document, read once for all rules. */
  in(subject: Subject): readonly S[];
}

interface Found<S> {
  readonly complement: S;
  readonly pointer: string;
  readonly xpath: string;
}

/** Rules about the complements that a codec reads; `examine` makes of each what the rules ask about. */
export function onComplement<T extends object, S>(
  codec: NodeCodec<T>,
  examine: (subject: Subject, value: T) => S,
): OnComplement<S> {
  const seen = new WeakMap<Subject, ReadonlyArray<Found<S>>>();
  const complementsOf = (subject: Subject): ReadonlyArray<Found<S>> => {
    const known = seen.get(subject);
    if (known !== undefined) return known;
    const found: Array<Found<S>> = [];
    for (const [index, node] of (subject.document.complementos ?? []).entries()) {
      if (node.name !== codec.name) continue;
      const position = found.length === 0 ? '' : `[${found.length + 1}]`;
      found.push({
        complement: examine(subject, codec.read(node)),
        pointer: `/complementos/${index}`,
        xpath: `/cfdi:Comprobante/cfdi:Complemento/${codec.name}${position}`,
      });
    }
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
