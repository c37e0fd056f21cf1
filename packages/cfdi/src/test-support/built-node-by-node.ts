import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { XmlElement } from '../xml/element.ts';

/** Blanks that xmlbuilder2 leaves in attributes as they are, where the next parser would not find them again. */
const BLANKS = { '\t': '\uE009', '\n': '\uE00A', '\r': '\uE00D' } as const;

/** The document as xmlbuilder2 writes it, but for those blanks, which become references: the oracle of our own writer. */
export function builtNodeByNode(root: XmlElement): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  build(document, root);
  return document.end().replaceAll(/[\uE009\uE00A\uE00D]/g, (stand) => `&#${stand.charCodeAt(0) - 0xe000};`);
}

function build(parent: XMLBuilder, { name, attributes, children, text = '' }: XmlElement): void {
  const node = parent.ele(name);
  for (const [attribute, value] of attributes) node.att(attribute, standing(value, ['\t', '\n', '\r']));
  if (text !== '') node.txt(standing(text, ['\r']));
  for (const child of children) build(node, child);
}

function standing(value: string, blanks: ReadonlyArray<keyof typeof BLANKS>): string {
  let result = value;
  for (const blank of blanks) result = result.replaceAll(blank, BLANKS[blank]);
  return result;
}
