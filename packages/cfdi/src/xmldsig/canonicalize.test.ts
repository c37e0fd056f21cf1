import * as fc from 'fast-check';
import { XmlC14NMode, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../test-support/runs.ts';
import type { CanonicalOptions } from './canonicalize.ts';
import { canonicalize } from './canonicalize.ts';
import { descendants, readXmlNodes } from './xml-node.ts';

const inclusive = (xml: string): string => canonicalize(readXmlNodes(xml), { form: 'inclusive' });

describe('Canonical XML 1.0', () => {
  it.each([
    ['opens empty elements and orders attributes', '<a z="1" b="2" ><c/></a >', '<a b="2" z="1"><c></c></a>'],
    ['drops declaration and comments, keeps white space', '<?xml version="1.0"?>\n<a> <!-- x -->\n </a>\n', '<a> \n </a>'],
    ['puts namespaces first, by prefix', '<a b="1" xmlns:z="urn:z" xmlns:y="urn:y" xmlns="urn:d"/>', '<a xmlns="urn:d" xmlns:y="urn:y" xmlns:z="urn:z" b="1"></a>'],
    ['does not repeat a namespace', '<a xmlns="urn:d" xmlns:y="urn:y"><b xmlns="urn:d" xmlns:y="urn:y"/></a>', '<a xmlns="urn:d" xmlns:y="urn:y"><b></b></a>'],
    ['says when the default namespace ends', '<a xmlns="urn:d"><b xmlns=""/></a>', '<a xmlns="urn:d"><b xmlns=""></b></a>'],
    ['orders attributes by namespace, then name', '<a xmlns:q="urn:a" xmlns:p="urn:b" p:x="1" q:y="2" z="3"/>', '<a xmlns:p="urn:b" xmlns:q="urn:a" z="3" q:y="2" p:x="1"></a>'],
    ['orders by code point, not by UTF-16 unit', '<a \u{10000}="1" \uF900="2"/>', '<a \uF900="2" \u{10000}="1"></a>'],
    ['escapes text', '<a>&lt;&gt;&amp;"\'&#13;<![CDATA[<&>]]></a>', '<a>&lt;&gt;&amp;"\'&#xD;&lt;&amp;&gt;</a>'],
    ['escapes attributes', '<a b="&lt;>&amp;&quot;\'&#9;&#10;&#13;"/>', '<a b="&lt;>&amp;&quot;\'&#x9;&#xA;&#xD;"></a>'],
    ['normalises line ends', '<a>1\r\n2\r3</a>', '<a>1\n2\n3</a>'],
  ])('%s', (_, xml, expected) => {
    expect(inclusive(xml)).toBe(expected);
  }); // prettier-ignore

  it('leaves an element out with all it holds', () => {
    const root = readXmlNodes('<a xmlns:o="urn:o">1<o:b><c/></o:b>2</a>');
    const [, without] = descendants(root);
    expect(canonicalize(root, { form: 'inclusive', without })).toBe('<a xmlns:o="urn:o">12</a>');
  });

  it.each(['<a>', '<a b=1/>', '<a>&x;</a>', '<!DOCTYPE a><a/>', '', '<a><?php x?></a>', '<?x y?><a/>'])('refuses %j', (xml) => {
    expect(() => readXmlNodes(xml)).toThrow();
  }); // prettier-ignore
});

/** A document as text: namespaces declared, redeclared and undeclared at random, and values that try every escape. */
const randomXml: fc.Arbitrary<string> = randomElement(4).map(
  (inner) => `<root xmlns:p="urn:1" xmlns:q="urn:2" xmlns:r="urn:3" xml:lang="es">${inner}</root>`,
);

function randomElement(depth: number): fc.Arbitrary<string> {
  const pieces = [
    'a',
    'ñ',
    '&amp;',
    '&lt;',
    '>',
    '&quot;',
    "'",
    '&#9;',
    '&#10;',
    '&#13;',
    ' ',
    '\n',
    '\t',
    '\u{1F600}',
  ];
  const value = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 4 });
  const prefix = fc.constantFrom('', 'p', 'q', 'r');
  const names = fc.constantFrom('x', 'y', 'p:x', 'q:x', 'r:z', 'xml:lang', 'xml:space');
  const leaves = [value, fc.constant('<!--c-->'), fc.constant('<![CDATA[<&]]>')];
  const inside =
    depth === 0 ? fc.oneof(...leaves) : fc.oneof(...leaves, randomElement(depth - 1), randomElement(depth - 1));
  return fc
    .record({
      own: prefix,
      ends: fc.boolean(),
      declared: fc.dictionary(prefix, fc.constantFrom('urn:a', 'urn:b', 'urn:c'), { maxKeys: 3 }),
      attributes: fc.dictionary(names, value, { maxKeys: 4 }),
      content: fc.array(inside, { maxLength: 4 }),
    })
    .map(({ own, ends, declared, attributes, content }) => {
      const all = ends && own === '' ? { ...declared, '': '' } : declared;
      const written = [
        ...Object.entries(all).map(([key, uri]) => `xmlns${key === '' ? '' : `:${key}`}="${uri}"`),
        ...Object.entries(attributes).map(([key, text]) => `${key}="${text}"`),
      ];
      const name = own === '' ? 'n' : `${own}:n`;
      return `<${name} ${written.join(' ')}>${content.join('')}</${name}>`;
    });
}

describe('canonical forms beside libxml2', () => {
  const modes: ReadonlyArray<readonly [string, CanonicalOptions, object]> = [
    ['inclusive', { form: 'inclusive' }, { mode: XmlC14NMode.XML_C14N_1_0 }],
    ['exclusive', { form: 'exclusive' }, { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 }],
    ['exclusive with prefixes', { form: 'exclusive', inclusivePrefixes: ['q', 'unknown'] }, { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0, inclusiveNamespacePrefixes: ['q', 'unknown'] }],
  ]; // prettier-ignore

  it.each(modes)(
    '%s: the same bytes for the document and for each of its elements',
    patience,
    (_name, ours, theirs) => {
      let compared = 0;
      fc.assert(
        fc.property(randomXml, (xml) => {
          const document = open(xml);
          // Two attributes of one name, by their namespaces, are no document.
          if (document === undefined) return;
          try {
            const nodes = descendants(readXmlNodes(xml));
            const elements = document.find('//*');
            expect(nodes).toHaveLength(elements.length);
            for (const [index, element] of elements.entries()) {
              const node = nodes[index];
              if (node === undefined) throw new Error('unreachable');
              expect(canonicalize(node, ours)).toBe(element.canonicalizeToString(theirs));
              compared += 1;
            }
          } finally {
            document.dispose();
          }
        }),
        { seed: 11, numRuns: runs(500) },
      );
      expect(compared).toBeGreaterThan(500);
    },
  );
});

function open(xml: string): XmlDocument | undefined {
  try {
    return XmlDocument.fromString(xml);
  } catch {
    return undefined;
  }
}
