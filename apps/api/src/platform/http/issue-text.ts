import { z } from 'zod';

import { wordingIn } from '../wire/index.ts';

type Issue = z.core.$ZodIssue;
type Language = 'es' | 'en';
type Texts = Readonly<Record<Language, string>>;

const spanish = z.locales.es().localeError;
const english = z.locales.en().localeError;

/**
 * Says what to do about one field: the wording of the field's own rule where it has one, else a sentence for the kind
 * of mistake, else what zod's locale says.
 */
export function issueText(issue: Issue, language: Language): string {
  if (isMissing(issue)) return MISSING[language];
  return wordingIn(language, issue.message) ?? sentence(issue)?.[language] ?? localized(issue, language);
}

/** Whether the field was left out, rather than given wrong. */
export function isMissing(issue: Issue): boolean {
  return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
}

const MISSING: Texts = { es: 'Este campo es obligatorio.', en: 'This field is required.' };

function sentence(issue: Issue): Texts | undefined {
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'invalid_type') return TYPES[issue.expected];
  if (issue.code === 'invalid_format') return FORMATS[issue.format];
  if (issue.code !== 'invalid_value') return undefined;
  const values = issue.values.map(String).join(', ');
  return { es: `Usa uno de estos valores: ${values}.`, en: `Use one of these values: ${values}.` };
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Texts | undefined {
  const count = String(minimum);
  if (origin === 'string' && count === '1') return { es: 'No puede quedar vacío.', en: 'It cannot be empty.' };
  if (origin === 'string')
    return { es: `Escribe al menos ${count} caracteres.`, en: `Write at least ${count} characters.` };
  if (origin === 'array')
    return { es: `Incluye al menos ${count} ${things(count)}.`, en: `Include at least ${count}.` };
  if (origin !== 'number' && origin !== 'int') return undefined;
  return inclusive === false
    ? { es: `Debe ser mayor que ${count}.`, en: `It must be more than ${count}.` }
    : { es: `Debe ser ${count} o más.`, en: `It must be ${count} or more.` };
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Texts | undefined {
  const count = String(maximum);
  if (origin === 'string') return { es: `Usa hasta ${count} caracteres.`, en: `Use up to ${count} characters.` };
  if (origin === 'array') return { es: `Incluye hasta ${count} ${things(count)}.`, en: `Include up to ${count}.` };
  if (origin !== 'number' && origin !== 'int') return undefined;
  return inclusive === false
    ? { es: `Debe ser menor que ${count}.`, en: `It must be less than ${count}.` }
    : { es: `Debe ser ${count} o menos.`, en: `It must be ${count} or less.` };
}

function things(count: string): string {
  return count === '1' ? 'elemento' : 'elementos';
}

const TYPES: Readonly<Record<string, Texts>> = {
  string: { es: 'Debe ser texto, entre comillas.', en: 'It must be text, in quotes.' },
  number: { es: 'Debe ser un número.', en: 'It must be a number.' },
  int: { es: 'Debe ser un número entero.', en: 'It must be a whole number.' },
  boolean: { es: 'Debe ser true o false.', en: 'It must be true or false.' },
  array: { es: 'Debe ser una lista: [ … ].', en: 'It must be a list: [ … ].' },
  object: { es: 'Debe ser un objeto: { … }.', en: 'It must be an object: { … }.' },
  record: { es: 'Debe ser un objeto: { … }.', en: 'It must be an object: { … }.' },
};

const FORMATS: Readonly<Record<string, Texts>> = {
  email: {
    es: 'No es un correo electrónico; escríbelo como persona@empresa.mx.',
    en: 'It is no e-mail address; write it as person@company.mx.',
  },
  datetime: {
    es: 'Escribe fecha y hora en UTC, como 2026-11-21T16:00:00Z.',
    en: 'Write date and time in UTC, as 2026-11-21T16:00:00Z.',
  },
  date: { es: 'Escribe la fecha como 2026-11-21.', en: 'Write the date as 2026-11-21.' },
  url: {
    es: 'Escribe la dirección completa, como https://empresa.mx.',
    en: 'Write the whole address, as https://company.mx.',
  },
};

function localized(issue: Issue, language: Language): string {
  const text = (language === 'es' ? spanish : english)(asRaw(issue));
  return (typeof text === 'string' ? text : text?.message) ?? issue.message;
}

/** A finished issue carries everything a raw one does that the locale texts read. */
function asRaw(issue: Issue): z.core.$ZodRawIssue {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return issue as unknown as z.core.$ZodRawIssue;
}
