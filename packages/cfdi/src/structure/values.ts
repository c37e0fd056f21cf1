import { clockOf } from '../dates/fiscal-time.ts';
import type { ValueShape } from './shape.ts';

const shape = (pattern: RegExp, es: string, en: string): ValueShape => ({
  accepts: (value) => pattern.test(value),
  wording: { es, en },
  collapses: true,
});

/** A form of its own, with the words for it. */
export const form = shape;

/** Exactly this text. */
export const fixed = (text: string): ValueShape =>
  shape(new RegExp(`^${text.replaceAll('.', '\\.')}$`), `«${text}»`, `"${text}"`);

/** One of these texts. */
export const oneOf = (...texts: readonly string[]): ValueShape =>
  shape(new RegExp(`^(?:${texts.join('|')})$`), `uno de: ${texts.join(', ')}`, `one of: ${texts.join(', ')}`);

/** Text of 1 to `max` characters without the vertical bar, which separates the values of the seal string. */
export const text = (max: number): ValueShape =>
  shape(
    new RegExp(`^[^|]{1,${max}}$`, 'u'),
    `de 1 a ${max} caracteres, sin «|»`,
    `1 to ${max} characters, without "|"`,
  );

/** Any text without the vertical bar. */
export const freeText: ValueShape = shape(/^[^|]*$/u, 'texto sin «|»', 'text without "|"');

/** Exactly `length` digits. */
export const digits = (length: number): ValueShape =>
  shape(new RegExp(`^[0-9]{${length}}$`), `${length} dígitos`, `${length} digits`);

/** Between `min` and `max` digits. */
export const digitsBetween = (min: number, max: number): ValueShape =>
  shape(new RegExp(`^[0-9]{${min},${max}}$`), `de ${min} a ${max} dígitos`, `${min} to ${max} digits`);

/** Letters and digits. */
export const alphanumeric = (min: number, max: number): ValueShape =>
  shape(
    new RegExp(`^[0-9A-Za-z]{${min},${max}}$`),
    min === max ? `${max} letras o dígitos` : `de ${min} a ${max} letras o dígitos`,
    min === max ? `${max} letters or digits` : `${min} to ${max} letters or digits`,
  );

/** Upper-case letters and digits: the form of most catalogue keys. */
export const key = (pattern: string): ValueShape =>
  shape(new RegExp(`^${pattern}$`), 'una clave del catálogo del SAT', 'a key of the SAT catalogue');

/**
 * Amount of SAT's type t_Importe. Its pattern leaves the dot unescaped, so that the schema alone accepts `1x5`; xs:decimal
 * then refuses it. Ours is the strict form: digits, and at most `decimals` of them after a dot.
 */
export const amount = (decimals = 6): ValueShape =>
  shape(
    new RegExp(`^[0-9]{1,18}(?:\\.[0-9]{1,${decimals}})?$`),
    `un importe sin signo con hasta ${decimals} decimales`,
    `an amount without sign and with at most ${decimals} decimals`,
  );

/** Amount greater than zero. */
export const positive = (decimals = 6): ValueShape =>
  shape(
    new RegExp(`^(?=.*[1-9])[0-9]{1,18}(?:\\.[0-9]{1,${decimals}})?$`),
    `un número mayor que cero con hasta ${decimals} decimales`,
    `a number greater than zero with at most ${decimals} decimals`,
  );

/** Amount of the older complements of Retenciones, which admit a sign. */
export const signedAmount = (decimals = 6): ValueShape =>
  shape(
    new RegExp(`^-?[0-9]{1,18}(?:\\.[0-9]{1,${decimals}})?$`),
    `un importe con hasta ${decimals} decimales`,
    `an amount with at most ${decimals} decimals`,
  );

/** From 0.001 to 1, with at most three decimals. */
export const fraction: ValueShape = shape(
  /^(?:0*1(?:\.0{1,3})?|0+\.(?=[0-9]*[1-9])[0-9]{1,3})$/,
  'una fracción de 0.001 a 1 con hasta 3 decimales',
  'a fraction from 0.001 to 1 with at most 3 decimals',
);

/** RFC as SAT's type t_RFC writes it: real month and day ranges, final check digit or A. */
const RFC_TAIL = '[0-9]{2}(?:0[1-9]|1[012])(?:0[1-9]|[12][0-9]|3[01])[A-Z0-9]{2}[0-9A]';

export const rfc: ValueShape = shape(new RegExp(`^[A-Z&Ñ]{3,4}${RFC_TAIL}$`), 'un RFC', 'an RFC');

/** RFC of a legal person. */
export const rfcMoral: ValueShape = shape(
  new RegExp(`^[A-Z&Ñ]{3}${RFC_TAIL}$`),
  'un RFC de persona moral (12 caracteres)',
  'an RFC of a legal person (12 characters)',
);

/** RFC of a natural person. */
export const rfcFisica: ValueShape = shape(
  new RegExp(`^[A-Z&Ñ]{4}${RFC_TAIL}$`),
  'un RFC de persona física (13 caracteres)',
  'an RFC of a natural person (13 characters)',
);

/** RFC of a bank, or the generic one of a foreign bank. */
export const rfcBank: ValueShape = shape(
  new RegExp(`^(?:XEXX010101000|[A-Z&Ñ]{3}${RFC_TAIL})$`),
  'el RFC de un banco, o XEXX010101000 si es extranjero',
  'the RFC of a bank, or XEXX010101000 when foreign',
);

export const uuid: ValueShape = shape(
  /^[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}$/,
  'un folio fiscal (UUID) de 36 caracteres',
  'a folio fiscal (UUID) of 36 characters',
);

/** Wall clock without zone, of a day that the calendar has, between 2010 and 2099 (t_FechaH). */
export const fecha: ValueShape = {
  ...shape(/^/, 'fecha y hora AAAA-MM-DDThh:mm:ss', 'date and time YYYY-MM-DDThh:mm:ss'),
  accepts: (value) => /^20[1-9]/.test(value) && clockOf(value) !== undefined,
};

/** Base64, or nothing: a document that is not sealed yet has the right structure. */
export const base64: ValueShape = shape(/^[A-Za-z0-9+/= ]*$/, 'base64', 'base64');

export const pedimento: ValueShape = {
  ...shape(
    /^[0-9]{2} {2}[0-9]{2} {2}[0-9]{4} {2}[0-9]{7}$/,
    'un número de pedimento de 21 caracteres, con dos espacios entre grupos',
    'a customs number of 21 characters, with two blanks between groups',
  ),
  collapses: false,
};

/** Any text of 1 to `max` characters, bars included. */
export const anyText = (max: number): ValueShape =>
  shape(new RegExp(`^[^]{1,${max}}$`, 'u'), `de 1 a ${max} caracteres`, `1 to ${max} characters`);

/** UUID of a document, or the number of a SAT payment receipt. */
export const idDocumento: ValueShape = shape(
  /^(?:[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}|[0-9]{3}-[0-9]{2}-[0-9]{9})$/,
  'un folio fiscal (UUID)',
  'a folio fiscal (UUID)',
);

/** A day that the calendar has. */
export const dia: ValueShape = {
  ...shape(/^/, 'fecha AAAA-MM-DD', 'date YYYY-MM-DD'),
  accepts: (value) => clockOf(`${value}T00:00:00`) !== undefined,
};

export const curp: ValueShape = shape(
  /^[A-Z][AEIOUX][A-Z]{2}[0-9]{2}[01][0-9][0-3][0-9][MHX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑ]{3}[0-9A-Z][0-9]$/,
  'una CURP de 18 caracteres',
  'a CURP of 18 characters',
);

/** Text of `min` to `max` characters without the vertical bar. */
export const textOf = (min: number, max: number): ValueShape =>
  shape(
    new RegExp(`^[^|]{${min},${max}}$`, 'u'),
    `de ${min} a ${max} caracteres, sin «|»`,
    `${min} to ${max} characters, without "|"`,
  );

/** The same form where the schema keeps white space as it is. */
export const uncollapsed = (value: ValueShape): ValueShape => ({ ...value, collapses: false });

/** A whole number from 1 on, without leading zeros (xs:int). */
export const count: ValueShape = shape(/^[1-9]\d{0,8}$/, 'un número entero desde 1', 'a whole number from 1 on');

/** Days or fraction of days, up to 36160: no decimals or exactly three. */
export const diasPagados: ValueShape = shape(
  /^(?=.*[1-9])(?:[0-9]|[1-9][0-9]{1,3}|[12][0-9]{4}|3[0-5][0-9]{3}|360[0-9]{2}|361[0-5][0-9]|36160(?=$|\.000))(?:\.[0-9]{3})?$/,
  'días de 0.001 a 36160.000, con tres decimales o sin ellos',
  'days from 0.001 to 36160.000, with three decimals or none',
);

/** Percentage of time up to 100, at most three decimals. */
export const porcentaje: ValueShape = shape(
  /^(?=.*[1-9])(?:0?[0-9]{1,2}(?:\.[0-9]{1,3})?|100(?:\.0{1,3})?)$/,
  'un porcentaje mayor que cero, hasta 100.000',
  'a percentage greater than zero, up to 100.000',
);

/** Time in service: weeks, or years, months and days (ISO 8601 durations). */
export const antiguedad: ValueShape = shape(
  /^P(?:(?:[1-9][0-9]{0,3}|0)W|(?:[1-9][0-9]?Y)?(?:(?:[1-9]|1[012])M)?(?:0|[1-9]|[12][0-9]|3[01])D)$/,
  'semanas (P110W) o años, meses y días (P10Y8M15D)',
  'weeks (P110W) or years, months and days (P10Y8M15D)',
);

/** A number without sign: at most so many digits before the dot and after it. */
export const decimals = (
  digitsMax: number,
  decimalsMax: number,
  { isPositive = false }: { readonly isPositive?: boolean } = {},
): ValueShape =>
  shape(
    new RegExp(`^${isPositive ? '(?=.*[1-9])' : ''}[0-9]{1,${digitsMax}}(?:\\.[0-9]{1,${decimalsMax}})?$`),
    `un número ${isPositive ? 'mayor que cero' : 'sin signo'} con hasta ${decimalsMax} decimales`,
    `a number ${isPositive ? 'greater than zero' : 'without sign'} with at most ${decimalsMax} decimals`,
  );

/** CURP of tdCFDI.xsd: real month and day ranges, states that exist. */
export const curpStrict: ValueShape = shape(
  /^[A-Z][AEIOUX][A-Z]{2}[0-9]{2}(?:0[1-9]|1[012])(?:0[1-9]|[12][0-9]|3[01])[MHX](?:[ABCMTZ]S|[BCJMOT]C|[CNPST]L|[GNQ]T|[GQS]R|C[MH]|[MY]N|[DH]G|NE|VZ|DF|SP)[BCDFGHJ-NP-TV-Z]{3}[0-9A-Z][0-9]$/,
  'una CURP de 18 caracteres',
  'a CURP of 18 characters',
);

/** A moment of xs:dateTime: zone and fraction of a second allowed. */
export const momento: ValueShape = {
  ...shape(/^/, 'fecha y hora AAAA-MM-DDThh:mm:ss', 'date and time YYYY-MM-DDThh:mm:ss'),
  accepts: (value) => {
    const [, clock] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(value) ?? [];
    return clock !== undefined && clockOf(clock) !== undefined;
  },
};

/** From 0 to 100, at most two decimals. */
export const percentage: ValueShape = shape(
  /^(?:[0-9]{1,2}(?:\.[0-9]{1,2})?|100(?:\.0{1,2})?)$/,
  'un porcentaje de 0 a 100 con hasta 2 decimales',
  'a percentage from 0 to 100 with at most 2 decimals',
);

/** One to three digits, a dot, one to six decimals. */
export const dottedPercentage: ValueShape = shape(
  /^[0-9]{1,3}\.[0-9]{1,6}$/,
  'de 1 a 3 dígitos, punto y hasta 6 decimales',
  '1 to 3 digits, a dot and at most 6 decimals',
);

/** Yes or no, as the complements of Retenciones write it. */
export const siNo: ValueShape = oneOf('SI', 'NO');
