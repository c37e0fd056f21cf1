/** Grammatical gender of the noun that follows: `doscientos pesos`, `doscientas libras`. */
export type Gender = 'masculine' | 'feminine';

const UNITS = (
  'CERO UN DOS TRES CUATRO CINCO SEIS SIETE OCHO NUEVE DIEZ ONCE DOCE TRECE CATORCE QUINCE DIECISÉIS DIECISIETE ' +
  'DIECIOCHO DIECINUEVE VEINTE VEINTIÚN VEINTIDÓS VEINTITRÉS VEINTICUATRO VEINTICINCO VEINTISÉIS VEINTISIETE ' +
  'VEINTIOCHO VEINTINUEVE'
).split(' ');
const TENS = 'TREINTA CUARENTA CINCUENTA SESENTA SETENTA OCHENTA NOVENTA'.split(' ');
const HUNDREDS =
  'CIENTO DOSCIENTOS TRESCIENTOS CUATROCIENTOS QUINIENTOS SEISCIENTOS SETECIENTOS OCHOCIENTOS NOVECIENTOS'.split(' ');
/** Spanish uses the long scale: a billón is a million millions. Index 1 is 10^6. */
const MILLIONS = [
  ['', ''],
  ['MILLÓN', 'MILLONES'],
  ['BILLÓN', 'BILLONES'],
  ['TRILLÓN', 'TRILLONES'],
  ['CUATRILLÓN', 'CUATRILLONES'],
] as const;

/** First number without a name here. */
export const CARDINAL_LIMIT: bigint = 10n ** 30n;

/**
 * A whole number in Spanish capitals, in the form that goes before a noun: `UN`, `VEINTIÚN`, `CIENTO UNA`,
 * `DOS MILLONES TRESCIENTOS MIL`. Groups of six digits are read one after the other, each as "thousands and rest"
 * followed by its name; feminine forms only reach the last group, because millón is masculine.
 * @throws RangeError for a negative number or one of more than 30 digits
 */
export function cardinalInSpanish(value: bigint, gender: Gender = 'masculine'): string {
  if (value < 0n || value >= CARDINAL_LIMIT) throw new RangeError(`no Spanish name for ${value}`);
  if (value === 0n) return 'CERO';
  const words: string[] = [];
  for (let index = MILLIONS.length - 1; index >= 0; index--) {
    const group = Number((value / 1_000_000n ** BigInt(index)) % 1_000_000n);
    if (group > 0) words.push(...groupWords(group, index, gender));
  }
  return words.join(' ');
}

function groupWords(group: number, index: number, gender: Gender): string[] {
  const names = MILLIONS[index] ?? ['', ''];
  const words = belowMillion(group, index === 0 ? gender : 'masculine');
  return index === 0 ? words : [...words, group === 1 ? names[0] : names[1]];
}

function belowMillion(value: number, gender: Gender): string[] {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const words: string[] = [];
  if (thousands > 1) words.push(...belowThousand(thousands, gender));
  if (thousands > 0) words.push('MIL');
  return [...words, ...belowThousand(rest, gender)];
}

function belowThousand(value: number, gender: Gender): string[] {
  if (value === 100) return ['CIEN'];
  const hundreds = Math.floor(value / 100);
  const words = hundreds === 0 ? [] : [inGender(HUNDREDS[hundreds - 1] ?? '', gender)];
  return [...words, ...belowHundred(value % 100, gender)];
}

function belowHundred(value: number, gender: Gender): string[] {
  if (value === 0) return [];
  if (value < 30) return [inGender(UNITS[value] ?? '', gender)];
  const tens = TENS[Math.floor(value / 10) - 3] ?? '';
  return value % 10 === 0 ? [tens] : [tens, 'Y', inGender(UNITS[value % 10] ?? '', gender)];
}

function inGender(word: string, gender: Gender): string {
  if (gender === 'masculine') return word;
  if (word === 'UN') return 'UNA';
  if (word === 'VEINTIÚN') return 'VEINTIUNA';
  return word.replace('IENTOS', 'IENTAS');
}
