import { normalizeSpace } from '../../../cadena/walk-cadena.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { complementShapes } from '../../../structure/complement-shapes.ts';
import type { NodeShape } from '../../../structure/shape.ts';
import type { NodeCodec } from '../../node-codec.ts';
import { PAGOS20, pagos20Codec } from '../pagos20-xml.ts';
import { onPagos } from './pagos-subject.ts';

interface Visited extends Place {
  readonly isMissing: boolean;
}

/**
 * What the schema says of each field of the complement. `checkStructure` says it of a finished XML; here it is said of a
 * document that is still being made. A rule of the matrix about the same field takes precedence.
 */
export const pagoShapeRules: readonly Rule[] = [
  onPagos({
    sat: '301',
    code: 'pago_field_required',
    message: {
      es: 'Falta este dato obligatorio del complemento de pagos. Captúralo.',
      en: 'This required field of the payments complement is missing. Fill it in.',
    },
    check: ({ pagos }) => [...visit(pagos20Codec, shapeOf(PAGOS20), pagos, '')].filter(({ isMissing }) => isMissing),
  }),
  onPagos({
    sat: '301',
    code: 'pago_field_malformed',
    message: {
      es: 'El dato «{found}» no tiene la forma que pide el SAT. Revisa su longitud, sus caracteres y sus decimales.',
      en: 'The value "{found}" does not have the form that SAT asks for. Check its length, characters and decimals.',
    },
    check: ({ pagos }) => [...visit(pagos20Codec, shapeOf(PAGOS20), pagos, '')].filter(({ isMissing }) => !isMissing),
  }),
];

function shapeOf(name: string): NodeShape {
  const shape = complementShapes.get(name);
  if (shape === undefined) throw new TypeError(`the structure of ${name} is not written`);
  return shape;
}

/** Walks table and structure side by side; yields the fields that the structure does not admit. */
function* visit(codec: NodeCodec<object>, shape: NodeShape, value: object, pointer: string): Generator<Visited> {
  for (const { key, attribute } of codec.fields) {
    const text: unknown = Reflect.get(value, key);
    const place = `${pointer}/${key}`;
    if (typeof text !== 'string' || text === '') {
      if (shape.required.includes(attribute)) yield { pointer: place, isMissing: true };
    } else if (shape.attributes.get(attribute)?.accepts(normalizeSpace(text)) === false) {
      yield { pointer: place, isMissing: false, found: text.slice(0, 80) };
    }
  }
  for (const { key, occurs, within, codec: below } of codec.children) {
    const given: unknown = Reflect.get(value, key);
    const inner = [...within, below.name].reduce(childShape, shape);
    if (!Array.isArray(given)) {
      if (given instanceof Object) yield* visit(below, inner, given, `${pointer}/${key}`);
      continue;
    }
    if (given.length === 0 && occurs === '+') yield { pointer: `${pointer}/${key}`, isMissing: true };
    for (const [index, item] of given.entries())
      if (item instanceof Object) yield* visit(below, inner, item, `${pointer}/${key}/${index}`);
  }
}

function childShape(above: NodeShape, name: string): NodeShape {
  const child = above.children.find(({ node }) => node.name === name);
  if (child === undefined) throw new TypeError(`the structure of ${above.name} has no ${name}`);
  return child.node;
}
