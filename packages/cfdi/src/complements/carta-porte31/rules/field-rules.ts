import type { BilingualText } from '../../../model/finding.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';
import { onCartaPorte } from './carta-porte-subject.ts';

/** A field or node that a condition demands or forbids. */
export interface ConditionalField {
  /** Pointer of the field inside the complement. */
  readonly pointer: string;
  /** Text of a field; for nodes and lists whatever is there. */
  readonly value: unknown;
  readonly isRequired: boolean;
  /** Unless given, what is not required is forbidden. */
  readonly isAllowed?: boolean;
}

interface Wording {
  readonly required: BilingualText;
  readonly forbidden: BilingualText;
}

/**
 * Two rules, `<code>_required` and `<code>_forbidden`, about fields that are there exactly when a condition holds.
 * `severity` is for both.
 */
export function conditional(
  code: string,
  wording: Wording,
  fields: (subject: CartaPorteSubject) => Iterable<ConditionalField>,
  severity?: 'warning',
): Rule[] {
  const rule = (suffix: string, message: BilingualText, isBroken: (field: ConditionalField) => boolean): Rule =>
    onCartaPorte({
      code: `${code}_${suffix}`,
      ...(severity && { severity }),
      message,
      *check(subject) {
        for (const field of fields(subject)) if (isBroken(field)) yield placeOf(field);
      },
    });
  return [
    rule('required', wording.required, ({ value, isRequired }) => isRequired && !isThere(value)),
    rule(
      'forbidden',
      wording.forbidden,
      ({ value, isRequired, isAllowed }) => !(isAllowed ?? isRequired) && isThere(value),
    ),
  ];
}

/** Only the first of the two. */
export function required(
  code: string,
  message: BilingualText,
  fields: (subject: CartaPorteSubject) => Iterable<ConditionalField>,
  severity?: 'warning',
): Rule[] {
  return conditional(code, { required: message, forbidden: message }, fields, severity).slice(0, 1);
}

/** Only the second of the two. */
export function forbidden(
  code: string,
  message: BilingualText,
  fields: (subject: CartaPorteSubject) => Iterable<ConditionalField>,
  severity?: 'warning',
): Rule[] {
  return conditional(code, { required: message, forbidden: message }, fields, severity).slice(1);
}

/** Conditional fields of one object. */
export function* fieldsOf<T extends object>(
  value: T,
  pointer: string,
  names: ReadonlyArray<keyof T & string>,
  isRequired: boolean,
  isAllowed?: boolean,
): Generator<ConditionalField> {
  for (const name of names) yield { pointer: `${pointer}/${name}`, value: value[name], isRequired, isAllowed };
}

function placeOf({ pointer, value }: ConditionalField): Place {
  return { pointer, ...(typeof value === 'string' && has(value) && { found: value.slice(0, 80) }) };
}

function isThere(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== '';
}
