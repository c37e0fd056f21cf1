import { textProblem } from '../build/normalize-text.ts';
import type { TextProblem } from '../build/normalize-text.ts';
import { fieldsOf } from '../model/fields-of.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Place, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** Trees and documents of others: looked at apart, or not at all (addenda are outside the seal). */
const NOT_TEXT = new Set(['complementos', 'complementoConcepto', 'addenda', 'namespaces']);

/** The seal string of a payment (Pagos 2.0) is made of vertical bars. */
const HOLDS_BARS = new Set(['CadPago']);

const PROBLEMS: readonly TextProblem[] = ['vertical_bar', 'control_character'];

/** Characters that no text of a CFDI may have, complements included. */
export const textRules: readonly Rule[] = [
  {
    sat: '301',
    code: 'text_vertical_bar',
    message: {
      es: 'El texto contiene una barra vertical (|), que el SAT no admite. Cámbiala por otro signo.',
      en: 'The text contains a vertical bar (|), which SAT does not admit. Use another sign.',
    },
    check: (subject) => problems(subject, 'vertical_bar'),
  },
  {
    sat: '301',
    code: 'text_control_character',
    message: {
      es: 'El texto contiene caracteres de control invisibles. Bórralo y escríbelo de nuevo sin pegarlo de otro programa.',
      en: 'The text contains invisible control characters. Delete it and type it again instead of pasting it.',
    },
    check: (subject) => problems(subject, 'control_character'),
  },
];

/** Texts of a document with a problem, in its order: looked for once for all rules. */
const known = new WeakMap<Subject, readonly TextPlace[]>();

interface TextPlace {
  readonly problem: TextProblem;
  readonly pointer: string;
  readonly found: string;
}

function* problems(subject: Subject, wanted: TextProblem): Generator<Place> {
  let places = known.get(subject);
  if (places === undefined) {
    places = [...textPlaces(subject.document), ...nodePlaces(subject)];
    known.set(subject, places);
  }
  for (const { problem, pointer, found } of places) if (problem === wanted) yield { pointer, found };
}

const NONE: readonly TextPlace[] = [];

/** Every text of the document passes here; pointers, which start at the node, are only written where they are needed. */
function textPlaces(node: object): readonly TextPlace[] {
  let places: TextPlace[] | undefined;
  const fields = fieldsOf(node);
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'string') {
      const problem = textProblem(value);
      if (problem !== undefined) (places ??= []).push({ problem, pointer: `/${key}`, found: value.slice(0, 80) });
    } else if (typeof value === 'object' && value !== null && !NOT_TEXT.has(key)) {
      for (const place of textPlaces(value)) (places ??= []).push({ ...place, pointer: `/${key}${place.pointer}` });
    }
  }
  return places ?? NONE;
}

function* nodePlaces({ document, conceptos }: Subject): Generator<TextPlace> {
  yield* placesOf(document.complementos, '/complementos');
  for (const { concepto, pointer } of conceptos)
    yield* placesOf(concepto.complementoConcepto, `${pointer}/complementoConcepto`);
}

function* placesOf(nodes: readonly XmlElement[] = [], parent: string): Generator<TextPlace> {
  for (const [index, node] of nodes.entries()) {
    for (const problem of PROBLEMS)
      if (hasProblem(node, problem)) yield { problem, pointer: `${parent}/${index}`, found: node.name };
  }
}

function hasProblem({ attributes, children }: XmlElement, problem: TextProblem): boolean {
  return (
    attributes.some(([name, value]) => textProblem(value) === problem && !HOLDS_BARS.has(name)) ||
    children.some((child) => hasProblem(child, problem))
  );
}
