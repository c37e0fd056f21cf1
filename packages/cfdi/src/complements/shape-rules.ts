import { normalizeSpace } from '../cadena/walk-cadena.ts';
import type { BilingualText } from '../model/finding.ts';
import type { Place } from '../rules/rule.ts';
import { complementShapes } from '../structure/complement-shapes.ts';
import type { NodeShape } from '../structure/shape.ts';
import type { NodeCodec } from './node-codec.ts';

/** What a complement is called in sentences: « del complemento de pagos », "of the payments complement". */
type Wording = BilingualText;

interface ShapeRule {
  readonly sat: '301';
  readonly code: string;
  readonly message: BilingualText;
  /** Places inside the typed form, pointers starting there. */
  readonly places: (value: object) => readonly Place[];
}

/**
 * What the schema says of each field of a complement, as two rules: `<prefix>_field_required` and
 * `<prefix>_field_malformed`. `checkStructure` says it of a finished XML; here it is said of a document that is still being
 * made. A rule of a matrix about the same field takes precedence (see `validateComprobante`). `shape` is needed only for
 * what is not among `complementShapes`.
 */
export function shapeRules(
  prefix: string,
  of: Wording,
  codec: NodeCodec<object>,
  shape?: NodeShape,
): readonly ShapeRule[] {
  const visited = (value: object, isMissing: boolean): Place[] =>
    [...visit(codec, shape ?? shapeOf(codec.name), value, '')].filter((one) => one.isMissing === isMissing);
  return [
    {
      sat: '301',
      code: `${prefix}_field_required`,
      message: {
        es: `Falta este dato obligatorio ${of.es}. Captúralo.`,
        en: `This required field ${of.en} is missing. Fill it in.`,
      },
      places: (value) => visited(value, true),
    },
    {
      sat: '301',
      code: `${prefix}_field_malformed`,
      message: {
        es: 'El dato «{found}» no tiene la forma que pide el SAT. Revisa su longitud, sus caracteres y sus decimales.',
        en: 'The value "{found}" does not have the form that SAT asks for. Check its length, characters and decimals.',
      },
      places: (value) => visited(value, false),
    },
  ];
}

interface Visited extends Place {
  readonly isMissing: boolean;
}

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
    const expected = shape.attributes.get(attribute);
    if (typeof text !== 'string' || text === '') {
      if (shape.required.includes(attribute)) yield { pointer: place, isMissing: true };
    } else if (expected?.accepts(expected.collapses ? normalizeSpace(text) : text) === false) {
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
