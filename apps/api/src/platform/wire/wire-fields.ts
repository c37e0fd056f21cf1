import { z } from 'zod';

import { wording } from './wording.ts';

/** Fields shared by the bodies of all modules. Amounts are decimal text; SAT codes are written as SAT writes them. */

export const amount = z
  .string()
  .regex(
    /^\d{1,18}(\.\d{1,6})?$/,
    wording(
      'Escribe el importe como texto, sin signo ni separadores y con hasta 6 decimales: "1160.00".',
      'Write the amount as text, without sign or separators, up to 6 decimals: "1160.00".',
    ),
  )
  .describe('Decimal amount as text, up to 6 decimals.');

export const satCode = (length: number, name: string) =>
  z
    .string()
    .regex(
      new RegExp(`^[A-Za-z0-9]{${length}}$`),
      wording(
        `Usa una clave de ${length} caracteres del catálogo ${name}.`,
        `Use a key of ${length} characters of catalogue ${name}.`,
      ),
    )
    .describe(`Key of SAT catalogue ${name}.`);

/** Text that goes into the document: the vertical bar separates the fields of the seal string. */
export const documentText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^|]*$/, wording('No puede contener la barra vertical "|".', 'It cannot contain the vertical bar "|".'));

export const fiscalUuid = z
  .string()
  .regex(
    /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
    wording(
      'Escribe el folio fiscal (UUID) completo, de 36 caracteres.',
      'Write the whole fiscal folio (UUID), 36 characters.',
    ),
  )
  .transform((text) => text.toUpperCase())
  .describe('Fiscal folio (UUID) of a stamped document.');

export const rfc = z
  .string()
  .trim()
  .toUpperCase()
  .regex(
    /^[A-Z&Ñ]{3,4}\d{6}[A-Z0-9]{3}$/u,
    wording(
      'Revisa el RFC: 12 caracteres si es empresa, 13 si es persona, sin guiones ni espacios.',
      'Check the RFC: 12 characters for a company, 13 for a person, without dashes or spaces.',
    ),
  )
  .describe('RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners.');

export const usoCfdi = z
  .string()
  .regex(/^[A-Z]{1,2}\d{2}$/, wording('Usa una clave de c_UsoCFDI, como G03.', 'Use a key of c_UsoCFDI, as G03.'));

/** One of the values, or several with commas between them, as query parameters carry them. */
export function oneOrSeveral<const T extends string>(values: readonly T[]) {
  const value = `(?:${values.join('|')})`;
  return z
    .string()
    .regex(
      new RegExp(`^${value}(?:,${value})*$`),
      wording(
        `Usa uno o varios de estos valores, separados por comas: ${values.join(', ')}.`,
        `Use one or several of these values, with commas between them: ${values.join(', ')}.`,
      ),
    )
    .transform((text) => values.filter((name) => text.split(',').includes(name)));
}

export const claveUnidad = z
  .string()
  .regex(
    /^[A-Z0-9]{1,3}$/,
    wording('Usa una clave de c_ClaveUnidad, como H87 o E48.', 'Use a key of c_ClaveUnidad, as H87 or E48.'),
  )
  .describe('Key of SAT catalogue c_ClaveUnidad.');

/** A file inside JSON: base64 text of at most so many bytes. */
export const base64File = (maxBytes: number) =>
  z
    .string()
    .min(1)
    .max(Math.ceil((maxBytes * 4) / 3) + 4)
    .regex(
      /^[A-Za-z0-9+/]+={0,2}$/,
      wording(
        'Envía el archivo en base64 estándar, en una sola línea.',
        'Send the file in standard base64, in one line.',
      ),
    );

export const postalCode = z
  .string()
  .regex(/^\d{5}$/, wording('Escribe el código postal con sus 5 dígitos.', 'Write the postal code with its 5 digits.'));

export const metadata = z
  .record(
    z
      .string()
      .regex(
        /^[\w.-]{1,40}$/,
        wording(
          'Usa nombres de hasta 40 letras, dígitos, puntos o guiones.',
          'Use names of up to 40 letters, digits, dots or dashes.',
        ),
      ),
    z.string().max(500),
  )
  .refine(
    (value) => Object.keys(value).length <= 20,
    wording('Incluye hasta 20 entradas.', 'Include up to 20 entries.'),
  )
  .describe('Up to 20 notes of your own, given back untouched.');

export const externalId = z
  .string()
  .regex(
    /^[\x21-\x7e]{1,100}$/,
    wording(
      'Usa de 1 a 100 letras, dígitos o signos, sin espacios ni acentos.',
      'Use 1 to 100 letters, digits or signs, without spaces or accents.',
    ),
  )
  .describe('Your own id of the sale. Unique per company and mode for good: a second document with it is refused.');

/** On every object that changes. */
export const objectVersion = z
  .number()
  .int()
  .describe('Rises with every change: of two states of the object, the higher one is the later.');

/** Years of a calendar that the database holds too. */
const isUsualYear = (text: string): boolean => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1900 && year <= 9999;
};

/** An instant as people and programs mean one. */
export const instant = z.iso
  .datetime({ offset: true, abort: true })
  .refine(
    isUsualYear,
    wording(
      'Escribe fecha y hora entre los años 1900 y 9999, como 2026-11-21T18:00:00Z.',
      'Write date and time between the years 1900 and 9999, such as 2026-11-21T18:00:00Z.',
    ),
  );

/** A day of the calendar. */
export const calendarDay = z.iso
  .date({ error: wording('Escribe la fecha como 2026-11-21.', 'Write the date as 2026-11-21.'), abort: true })
  .refine(
    isUsualYear,
    wording('Escribe un día entre los años 1900 y 9999.', 'Write a day between the years 1900 and 9999.'),
  );
