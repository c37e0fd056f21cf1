import { describe, expect, it } from 'vitest';
import { complementShapes } from '../structure/complement-shapes.ts';
import type { NodeShape } from '../structure/shape.ts';
import { documents } from '../test-support/documents.ts';
import { complementCodecs } from './complement-codecs.ts';
import type { NodeCodec } from './node-codec.ts';
import { readComplement, typedComplements, writeComplement } from './read-complement.ts';

describe.each(Object.entries(complementCodecs))('the typed form of %s', (name, codec) => {
  it('has every attribute and node that the structure knows, and no other', () => {
    const shape = complementShapes.get(name);
    expect(shape).toBeDefined();
    if (shape !== undefined) expect(vocabularyOfCodec(codec)).toEqual(vocabularyOfShape(shape));
  });
});

describe('a typed complement', () => {
  it('is read back from its node as it was, and is absent where it is absent', () => {
    const pagos = { totales: { montoTotalPagos: '0.00' }, pagos: [] };
    expect(readComplement([writeComplement('pago20:Pagos', pagos)], 'pago20:Pagos')).toEqual(pagos);
    expect(readComplement(undefined, 'pago20:Pagos')).toBeUndefined();
  });

  it('is found wherever it is in a document, and what has no typed form is left out', () => {
    const pagos = { totales: { montoTotalPagos: '0.00' }, pagos: [] };
    const nodes = [{ name: 'other:Thing', attributes: [], children: [] }, writeComplement('pago20:Pagos', pagos)];
    const [line] = documents.income.conceptos;
    const document = { ...documents.income, complementos: nodes, conceptos: line ? [{ ...line, complementoConcepto: nodes }] : [] };
    expect(typedComplements(document)).toEqual([
      { name: 'pago20:Pagos', pointer: '/complementos/1', value: pagos },
      { name: 'pago20:Pagos', pointer: '/conceptos/0/complementoConcepto/1', value: pagos },
    ]);
    expect(typedComplements(documents.income)).toEqual([]);
  }); // prettier-ignore
});

/** Names of nodes with their attributes, versions apart. */
function vocabularyOfCodec(codec: NodeCodec<object>): string[] {
  const own = codec.fields.map(({ attribute }) => `${codec.name}/@${attribute}`);
  const below = codec.children.flatMap((child) => [
    ...child.within.map((container) => `${container}/`),
    ...vocabularyOfCodec(child.codec),
  ]);
  return distinct([`${codec.name}/`, ...own, ...below]);
}

function vocabularyOfShape(shape: NodeShape): string[] {
  const own = [...shape.attributes.keys()]
    .filter((name) => !/^version$/i.test(name))
    .map((name) => `${shape.name}/@${name}`);
  return distinct([`${shape.name}/`, ...own, ...shape.children.flatMap(({ node }) => vocabularyOfShape(node))]);
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].toSorted();
