/** Public in general, and any domestic buyer who gives no RFC. */
export const RFC_PUBLICO_EN_GENERAL = 'XAXX010101000';
/** Any buyer resident abroad. */
export const RFC_EXTRANJERO = 'XEXX010101000';
/** Foreign third party, only in `ACuentaTerceros`. */
export const RFC_TERCERO_EXTRANJERO = 'EXT990101NI1';

/** Legal person (12 characters), natural person (13), or one of SAT's special keys. */
export type RfcKind = 'moral' | 'fisica' | 'publico_en_general' | 'extranjero' | 'tercero_extranjero';

/** Why a text is no RFC: wrong shape, or a date that no calendar has. */
export type RfcProblem = 'shape' | 'date';

/** A well-formed RFC. */
export interface Rfc {
  readonly valid: true;
  readonly rfc: string;
  readonly kind: RfcKind;
  /** Birth or incorporation `YYMMDD`; the century is not known. */
  readonly date: string;
  /** Only a hint: real taxpayers exist whose check digit differs. Always true for the special keys. */
  readonly hasValidCheckDigit: boolean;
}

export interface InvalidRfc {
  readonly valid: false;
  readonly problem: RfcProblem;
}

const SPECIAL: Readonly<Record<string, RfcKind>> = {
  [RFC_PUBLICO_EN_GENERAL]: 'publico_en_general',
  [RFC_EXTRANJERO]: 'extranjero',
  [RFC_TERCERO_EXTRANJERO]: 'tercero_extranjero',
};
/** t_RFC of `tdCFDI.xsd`, date apart. */
const SHAPE = /^[A-Z&Ñ]{3,4}(\d{6})[A-Z\d]{2}[\dA]$/;
/** Position is value; the blank pads the twelve-character RFC. */
const ALPHABET = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads an RFC as SAT writes it: upper case, no blanks or hyphens (see `tidyRfc` for what people type). */
export function parseRfc(text: string): Rfc | InvalidRfc {
  const special = Object.hasOwn(SPECIAL, text) ? SPECIAL[text] : undefined;
  if (special !== undefined) {
    return { valid: true, rfc: text, kind: special, date: text.slice(-9, -3), hasValidCheckDigit: true };
  }
  const date = SHAPE.exec(text)?.[1];
  if (date === undefined) return { valid: false, problem: 'shape' };
  if (!isDate(date)) return { valid: false, problem: 'date' };
  const kind = text.length === 12 ? 'moral' : 'fisica';
  return { valid: true, rfc: text, kind, date, hasValidCheckDigit: rfcCheckDigit(text) === text.at(-1) };
}

/**
 * Check digit that an RFC should end in (`0`–`9` or `A`). Weights 13, 12 … 2 over all characters but the last; an RFC of
 * twelve is padded with a leading blank, value 37. Example: `EKU9003173C9` ends in 9.
 * @throws RangeError for a text that has not the length or the letters of an RFC
 */
export function rfcCheckDigit(rfc: string): string {
  const body = rfc.slice(0, -1).padStart(12, ' ');
  if (rfc.length < 12 || rfc.length > 13) throw new RangeError('an RFC has 12 or 13 characters');
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    const value = ALPHABET.indexOf(body.charAt(index));
    if (value < 0) throw new RangeError(`no letter of an RFC: ${body.charAt(index)}`);
    sum += value * (13 - index);
  }
  const digit = 11 - (sum % 11);
  if (digit === 11) return '0';
  return digit === 10 ? 'A' : String(digit);
}

/** What people type, as SAT writes it: upper case, without blanks, hyphens and dots. Not yet known to be an RFC. */
export function tidyRfc(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[\s.-]/g, '');
}

/** Whether this is one of the keys that stand for nobody in particular as a receiver. */
export function isGenericRfc(rfc: string): boolean {
  return rfc === RFC_PUBLICO_EN_GENERAL || rfc === RFC_EXTRANJERO;
}

function isDate(yymmdd: string): boolean {
  const [year, month, day] = [yymmdd.slice(0, 2), yymmdd.slice(2, 4), yymmdd.slice(4)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const days = DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  // Of 1900 and 2000, the only years 00 that count, 2000 is a leap year.
  return month !== 2 || day !== 29 || year % 4 === 0;
}
