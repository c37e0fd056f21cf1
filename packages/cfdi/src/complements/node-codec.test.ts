import { describe, expect, test } from 'vitest';
import { codecXpath } from './codec-xpath.ts';
import { nodeCodec } from './node-codec.ts';

interface Leaf {
  readonly text: string;
  readonly note?: string;
}

interface Root {
  readonly head: Leaf;
  readonly tail?: Leaf;
  readonly items: readonly Leaf[];
  readonly lefts?: readonly Leaf[];
  readonly rights?: readonly Leaf[];
}

const leaf = (name: string): ReturnType<typeof nodeCodec<Leaf>> =>
  nodeCodec<Leaf>(name, {
    fields: [
      ['text', 'Text'],
      ['note', 'Note', '?'],
    ],
  });

const codec = nodeCodec<Root>('x:Root', {
  fixed: [['Version', '1.0']],
  fields: [],
  children: [
    { key: 'head', occurs: '1', codec: leaf('x:Head') },
    { key: 'tail', occurs: '?', codec: leaf('x:Tail') },
    { key: 'items', occurs: '+', codec: leaf('x:Item') },
    { key: 'lefts', occurs: '*', within: ['x:Sides', 'x:Lefts'], codec: leaf('x:Side') },
    { key: 'rights', occurs: '*', within: ['x:Sides', 'x:Rights'], codec: leaf('x:Side') },
  ],
});

const one = (text: string): Leaf => ({ text });

describe('a codec', () => {
  test('writes what is there in the order of the table, shared containers once', () => {
    const node = codec.write({ head: one('a'), items: [one('b')], lefts: [one('c')], rights: [one('d'), one('')] });
    expect(node.attributes).toEqual([['Version', '1.0']]);
    expect(node.children.map(({ name }) => name)).toEqual(['x:Head', 'x:Item', 'x:Sides']);
    expect(node.children[2]?.children.map(({ name }) => name)).toEqual(['x:Lefts', 'x:Rights']);
    expect(node.children[2]?.children[1]?.children.map(({ attributes }) => attributes)).toEqual([[['Text', 'd']], []]);
  });

  test.each<Root>([
    { head: one('a'), items: [] },
    { head: one('a'), tail: { text: 'z', note: 'n' }, items: [one('b'), one('c')], rights: [one('d')] },
    { head: one(''), items: [], rights: [] },
  ])('reads back what it wrote', (value) => {
    expect(codec.read(codec.write(value))).toEqual(value);
  });

  test('reads missing nodes as empty ones, and an empty container as an empty list', () => {
    const empty = { name: 'x:Sides', attributes: [], children: [] };
    expect(codec.read({ name: 'x:Root', attributes: [], children: [empty] })).toEqual({
      head: { text: '' },
      items: [],
      rights: [],
    });
  });
});

test.each([
  ['', ''],
  ['/head/text', '/x:Head/@Text'],
  ['/items', '/x:Item'],
  ['/items/1/note', '/x:Item[2]/@Note'],
  ['/lefts', '/x:Sides/x:Lefts'],
  ['/rights/0', '/x:Sides/x:Rights/x:Side[1]'],
  ['/rights/0/unknown', '/x:Sides/x:Rights/x:Side[1]'],
])('%s is at %s', (pointer, xpath) => {
  expect(codecXpath(codec, pointer)).toBe(xpath);
});
