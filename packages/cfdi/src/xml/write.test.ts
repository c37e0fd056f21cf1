import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtNodeByNode } from '../test-support/built-node-by-node.ts';
import { documents } from '../test-support/documents.ts';
import { runs } from '../test-support/runs.ts';
import type { XmlElement } from './element.ts';
import { parseXml } from './parse.ts';
import { toXml } from './to-xml.ts';
import { XmlCharacterRefused } from './escape.ts';
import { writeXml } from './write.ts';

const leaf = (attributes: XmlElement['attributes'], text?: string): XmlElement => ({
  name: 'a',
  attributes,
  children: [],
  text,
});

describe('writeXml', () => {
  test('declares UTF-8, has no byte-order mark and no line breaks', () => {
    const xml = writeXml({ name: 'a', attributes: [['b', 'Ñ']], children: [leaf([]), leaf([], 'x')] });
    expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?><a b="Ñ"><a/><a>x</a></a>');
  });

  test('leaves out empty attributes', () => {
    expect(writeXml(leaf([['Sello', ''], ['Total', '1'], ['Serie', '']]))).toMatch(/<a Total="1"\/>$/); // prettier-ignore
  });

  test('escapes markup and quotes, and keeps blanks as character references', () => {
    expect(writeXml(leaf([['b', `&<>"'\t\n\r`]], `&<>"'\t\r`))).toMatch(
      /<a b="&amp;&lt;&gt;&quot;'&#9;&#10;&#13;">&amp;&lt;&gt;"'\t&#13;<\/a>$/,
    );
  });

  test.each(['\u0000', '\u0008', '\u001B', '\u007F', '\u0085', '\uD800', '\uFFFE'])('refuses %j', (character) => {
    expect(() => writeXml(leaf([['b', `x${character}`]]))).toThrow(XmlCharacterRefused);
    expect(() => writeXml(leaf([], `x${character}`))).toThrow(XmlCharacterRefused);
  });

  test.each(Object.entries(documents))('writes what xmlbuilder2 builds node by node: %s', (_, document) => {
    const root = toXml(document);
    expect(writeXml(root)).toBe(builtNodeByNode(root));
  });

  test('any tree is read back as it was written, and xmlbuilder2 writes the same', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(parseXml(writeXml(root))).toEqual(root);
        expect(writeXml(root)).toBe(builtNodeByNode(root));
      }),
      { numRuns: runs(200), seed: 47 },
    );
  });
});

const names = fc.constantFrom('a', 'b-c', 'Descripción', 'año');
const value = fc.string({
  unit: fc.constantFrom('x', ' ', '&', '<', '>', '"', "'", 'ñ', '😀', ']]>'),
  minLength: 1,
  maxLength: 8,
});
const { tree } = fc.letrec<{ tree: XmlElement; children: XmlElement[] }>((self) => ({
  children: fc.oneof(
    { depthIdentifier: 'tree', maxDepth: 4 },
    fc.constant<XmlElement[]>([]),
    fc.array(self('tree'), { maxLength: 3 }),
  ),
  tree: fc
    .record({
      name: names,
      attributes: fc.uniqueArray(fc.tuple(names, value), { selector: ([name]) => name, maxLength: 3 }),
      children: self('children'),
      text: fc.option(value, { nil: undefined }),
    })
    .map(({ text, ...rest }) => ({
      ...rest,
      text: rest.children.length > 0 || text?.trim() === '' ? undefined : text,
    })),
}));
