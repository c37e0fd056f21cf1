import { isPlainText } from '../encoding/plain-text.ts';

/** Why a text cannot go into a CFDI. */
export type TextProblem = 'control_character' | 'vertical_bar';

/** Take no room on paper or screen, yet make two names differ: soft hyphen, zero-width space, word joiner, BOM. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const BLANKS = /[\s\u0085]+/g;
/** Control characters, overrides of the writing direction (they disguise text), and non-characters. */
const FORBIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/**
 * Text as it goes into the XML: NFC, trimmed, every run of white space (no-break space included) one blank, invisible
 * characters removed. SAT's cadena original collapses only ASCII blanks, so a no-break space left in a name would make
 * it differ from the registered one.
 */
export function normalizeText(text: string): string {
  if (isPlainText(text)) return text;
  return text.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(BLANKS, ' ').trim();
}

/** What is wrong with a normalised text: the bar separates the values of the cadena original (`cfdv40.xsd`, t_Descrip). */
export function textProblem(text: string): TextProblem | undefined {
  if (isPlainText(text)) return undefined;
  if (text.includes('|')) return 'vertical_bar';
  return FORBIDDEN.test(text) || !text.isWellFormed() ? 'control_character' : undefined;
}

/** A customs number keeps its two blanks between groups; other kinds of blank become plain ones. */
export function normalizePedimento(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\s\u0085]/g, ' ')
    .trim();
}
