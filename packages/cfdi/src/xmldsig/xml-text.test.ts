import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../test-support/runs.ts';
import { attributeOf, readXmlNodes, textOf } from './xml-node.ts';
import { element, xmlText } from './xml-text.ts';

it('a message says exactly what it was given, also what looks like an entity', () => {
  const words = fc.array(fc.constantFrom('&', '&amp;', '&#38;', '<', '>', '"', "'", 'Ñ', ' ', '\t', '\n', '\r', ']]>', 'a;')).map((list) => list.join('')); // prettier-ignore
  fc.assert(
    fc.property(words, words, (attribute, text) => {
      const node = readXmlNodes(xmlText(element('a', { b: attribute, c: '' }, text)));
      expect([attributeOf(node, 'b'), attributeOf(node, 'c'), textOf(node)]).toEqual([attribute, '', text]);
    }),
    { seed: 2, numRuns: runs(500) },
  );
});
