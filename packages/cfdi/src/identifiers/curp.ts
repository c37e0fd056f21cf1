/** A well-formed CURP. */
export interface Curp {
  readonly curp: string;
  /** Birth `YYMMDD`. */
  readonly date: string;
  /** H man, M woman, X non-binary. */
  readonly sex: 'H' | 'M' | 'X';
  /** Two-letter code of the state of birth; `NE` born abroad. */
  readonly state: string;
  /** Only a hint, as for the RFC. */
  readonly hasValidCheckDigit: boolean;
}

const STATES = 'AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE';
const SHAPE = new RegExp(
  `^[A-Z][AEIOUX][A-Z]{2}(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))([HMX])(${STATES.replaceAll(' ', '|')})` +
    '[B-DF-HJ-NP-TV-Z]{3}[A-Z\\d]\\d$',
);
const ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Reads a CURP by its shape (18 characters: letters, date, sex, state, consonants, homonym key, check digit). */
export function parseCurp(text: string): Curp | undefined {
  const [curp, date, sex, state] = SHAPE.exec(text) ?? [];
  if (curp === undefined || date === undefined || state === undefined) return undefined;
  if (sex !== 'H' && sex !== 'M' && sex !== 'X') return undefined;
  return { curp, date, sex, state, hasValidCheckDigit: checkDigit(curp) === curp.at(-1) };
}

/** Weights 18 … 2 over the first 17 characters; the digit completes the sum to a multiple of ten. */
function checkDigit(curp: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += ALPHABET.indexOf(curp.charAt(index)) * (18 - index);
  return String((10 - (sum % 10)) % 10);
}
