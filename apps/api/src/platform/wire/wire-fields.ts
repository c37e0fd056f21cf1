import { z } from 'zod';

/** Fields shared by the bodies of this module. Amounts are decimal text; SAT codes are written as SAT writes them. */

export const amount = z
  .string()
  .regex(/^\d{1,18}(\.\d{1,6})?$/, 'Importe decimal sin signo ni separadores, con hasta 6 decimales: "1160.00".')
  .describe('Decimal amount as text, up to 6 decimals.');

export const satCode = (length: number, name: string) =>
  z
    .string()
    .regex(new RegExp(`^[A-Za-z0-9]{${length}}$`), `Clave de ${length} caracteres de ${name}.`)
    .describe(`Key of SAT catalogue ${name}.`);

/** Text that goes into the document: the vertical bar separates the fields of the seal string. */
export const documentText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^|]*$/, 'No puede contener la barra vertical "|".');

export const fiscalUuid = z
  .string()
  .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'Folio fiscal (UUID) de 36 caracteres.')
  .transform((text) => text.toUpperCase())
  .describe('Fiscal folio (UUID) of a stamped document.');

export const rfc = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z&Ñ]{3,4}\d{6}[A-Z0-9]{3}$/u, 'RFC de 12 o 13 caracteres.')
  .describe('RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners.');

export const postalCode = z.string().regex(/^\d{5}$/, 'Código postal de 5 dígitos.');

export const metadata = z
  .record(z.string().regex(/^[\w.-]{1,40}$/), z.string().max(500))
  .refine((value) => Object.keys(value).length <= 20, 'Hasta 20 entradas.')
  .describe('Up to 20 notes of your own, given back untouched.');

export const externalId = z
  .string()
  .regex(/^[\x21-\x7e]{1,100}$/, 'De 1 a 100 caracteres ASCII visibles.')
  .describe('Your own id of the sale. Unique per company and mode for good: a second document with it is refused.');
