import { satNamespaces } from '../xml/namespaces.ts';
import type { XmlElement } from '../xml/element.ts';
import type { NodeVocabulary } from './stylesheet-vocabulary.ts';

/** Draws whole numbers from 0 to `below - 1`, always the same for one seed (mulberry32). */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const VALUES = [
  '1.00', '0', 'A', 'Ñandú & Cía. <S.A.> "x"', "l'eau", '', ' ', '  a  ', 'a  b', 'a\tb', '\na\r\nb\n', 'a \n\t b', '\u00A0a\u00A0\u00A0b\u00A0',
  'a\u2003b', '15  48  3009  0001234', '|', '||', '\u{1F600}', 'e\u0301', '1.1', '4.0', '&amp;', ']]>', '2026-09-01T10:20:30',
]; // prettier-ignore

/**
 * An element with a random choice of the attributes and children its vocabulary knows, in random order, with values that
 * try the white-space rules; now and then a name nobody knows.
 */
export function randomElement(
  name: string,
  vocabulary: ReadonlyMap<string, NodeVocabulary>,
  draw: Draw,
  depth = 5,
): XmlElement {
  const known = vocabulary.get(name) ?? { attributes: [], children: [], single: new Set<string>() };
  const names = shuffled([...known.attributes, 'Sello', 'Inventado'], draw).filter(() => draw(4) > 0);
  const repeatable = known.children.filter((child) => !known.single.has(child));
  const candidates = [...known.children, ...repeatable, 'x:otro'];
  const children = depth === 0 ? [] : shuffled(candidates, draw).filter(() => draw(2) > 0);
  return {
    name,
    attributes: names.map((attribute) => [attribute, VALUES[draw(VALUES.length)] ?? ''] as const),
    children: children.map((child) => randomElement(child, vocabulary, draw, depth - 1)),
    ...(children.length === 0 &&
      /^(?:x|detallista):/.test(name) &&
      draw(2) === 0 && { text: `${VALUES[draw(VALUES.length)]}.` }),
  };
}

/** The element as a document: namespaces on the root, no white space added, odd characters as references. */
export function documentText(root: XmlElement): string {
  const declarations = satNamespaces.map(({ prefix, uri }) => ` xmlns:${prefix}="${uri}"`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>${elementText(root, `${declarations} xmlns:x="urn:x"`)}`;
}

function elementText({ name, attributes, children, text = '' }: XmlElement, declarations = ''): string {
  const written = attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  return `<${name}${declarations}${written}>${escaped(text)}${children.map((child) => elementText(child)).join('')}</${name}>`;
}

function escaped(value: string): string {
  return value.replaceAll(/[&<>"\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  return items.map((item) => [draw(1_000_000), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item); // prettier-ignore
}
