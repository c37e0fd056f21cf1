import { textProblem } from '../build/normalize-text.ts';
import type { TextProblem } from '../build/normalize-text.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Place, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** Trees and documents of others: looked at apart, or not at all (addenda are outside the seal). */
const NOT_TEXT = new Set(['complementos', 'complementoConcepto', 'addenda', 'namespaces']);

/** The seal string of a payment (Pagos 2.0) is made of vertical bars. */
const HOLDS_BARS = new Set(['CadPago']);

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

function problems(subject: Subject, problem: TextProblem): Place[] {
  const places: Place[] = [];
  collect(subject.document, '', problem, places);
  for (const [index, node] of (subject.document.complementos ?? []).entries()) {
    if (hasProblem(node, problem)) places.push({ pointer: `/complementos/${index}`, found: node.name });
  }
  for (const { concepto, pointer } of subject.conceptos) {
    for (const [index, node] of (concepto.complementoConcepto ?? []).entries()) {
      if (hasProblem(node, problem))
        places.push({ pointer: `${pointer}/complementoConcepto/${index}`, found: node.name });
    }
  }
  return places;
}

/** Every text of the document passes here, so pointers are only written where they are needed. */
function collect(node: object, parent: string, problem: TextProblem, places: Place[]): void {
  const fields: Readonly<Record<string, unknown>> = { ...node };
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'string') {
      if (textProblem(value) === problem) places.push({ pointer: `${parent}/${key}`, found: value.slice(0, 80) });
    } else if (typeof value === 'object' && value !== null && !NOT_TEXT.has(key)) {
      collect(value, `${parent}/${key}`, problem, places);
    }
  }
}

function hasProblem({ attributes, children }: XmlElement, problem: TextProblem): boolean {
  return (
    attributes.some(([name, value]) => textProblem(value) === problem && !HOLDS_BARS.has(name)) ||
    children.some((child) => hasProblem(child, problem))
  );
}
