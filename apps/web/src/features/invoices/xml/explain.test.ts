import { comprobanteShape, pagos, timbre } from '@kita/cfdi/shapes';
import type { NodeShape } from '@kita/cfdi/shapes';
import { describe, expect, it } from 'vitest';

import { catalogOf, explainAttribute, explainNode, loadExplanations } from './explain.ts';

/** Every node of a structure with the names of its attributes. */
function nodesOf(shape: NodeShape): (readonly [node: string, attributes: readonly string[]])[] {
  return [[shape.name, [...shape.attributes.keys()]] as const, ...shape.children.flatMap(({ node }) => nodesOf(node))];
}

const structures = { 'CFDI 4.0': comprobanteShape, 'TimbreFiscalDigital 1.1': timbre, 'Pagos 2.0': pagos };

describe.each(['es', 'en'] as const)('in %s', (language) => {
  it.each(Object.entries(structures))('every node and attribute of %s is explained', async (_, shape) => {
    const explanations = await loadExplanations(language);
    const silent = nodesOf(shape).flatMap(([node, attributes]) => [
      ...(explainNode(explanations, node) === undefined ? [node] : []),
      ...attributes.filter((name) => !explainAttribute(explanations, node, name)).map((name) => `${node}@${name}`),
    ]);
    expect(silent).toEqual([]);
  });
});

it('both languages explain the same, and nothing that does not exist', async () => {
  const [spanish, english] = await Promise.all([loadExplanations('es'), loadExplanations('en')]);
  expect(Object.keys(english)).toEqual(Object.keys(spanish));
  const all = Object.values(structures).flatMap(nodesOf);
  const known = new Set(
    all.flatMap(([node, names]) => [node, ...names.flatMap((name) => [`@${name}`, `${node}@${name}`])]),
  );
  const invented = Object.keys(spanish).filter(
    (key) => !known.has(key) && !/^@(?:xmlns|xsi:schemaLocation)$/.test(key),
  );
  expect(invented).toEqual([]);
  expect(catalogOf('UsoCFDI')).toBe('c_UsoCFDI');
});
