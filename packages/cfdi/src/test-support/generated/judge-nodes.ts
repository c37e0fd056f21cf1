import type { XmlElement } from '../../xml/element.ts';
import { attribute } from '../../xml/element.ts';
import { Rational, decimalsOf, halfOfLast } from './rational.ts';

/** SAT's open upper ends are written as "minus 10^-12" (error matrix, CFDI40167). */
export const TINY = new Rational(1n, 10n ** 12n);

/** Nodes at a path of child names. */
export function all(node: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>(
      (nodes, name) => nodes.flatMap(({ children }) => children.filter((one) => one.name === name)),
      [node],
    );
}

export function text(node: XmlElement, name: string): string {
  return attribute(node, name) ?? '0';
}

/** An amount; absent is zero, as in SAT's sums. */
export function number(node: XmlElement, name: string): Rational {
  return Rational.of(text(node, name));
}

export function differs(rule: string, node: XmlElement, name: string, expected: Rational): string[] {
  const found = number(node, name);
  return found.equals(expected) ? [] : [`${rule} ${name} ${found.toString()}, expected ${expected.toString()}`];
}

/** Amount of a tax against base and rate; in payments the attributes carry a suffix. */
export function taxRefusals(rule: string, tax: XmlElement, suffix: string, decimals: number): string[] {
  if (attribute(tax, `Importe${suffix}`) === undefined) return [];
  const base = text(tax, `Base${suffix}`);
  const rate = number(tax, `TasaOCuota${suffix}`);
  const [value, half] = [Rational.of(base), halfOfLast(base)];
  const lower = value.minus(half).times(rate);
  return outside(rule, text(tax, `Importe${suffix}`), lower, value.plus(half).minus(TINY).times(rate), decimals);
}

/** Limits must hold under both readings of "truncated": to the given decimals, and to those the amount prints. */
export function outside(rule: string, amount: string, lower: Rational, upper: Rational, decimals: number): string[] {
  const value = Rational.of(amount);
  return [decimals, decimalsOf(amount)].flatMap((places) =>
    lower.cut(places).isAbove(value) || value.isAbove(upper.raised(places))
      ? [`${rule} ${amount} outside ${lower.toString()} … ${upper.toString()} at ${places} decimals`]
      : [],
  );
}
