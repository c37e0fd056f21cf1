import type { ProblemItem } from '../errors/index.ts';
import { LIMITS } from './limits.ts';

/**
 * Text no database column or document can hold: NUL, lone surrogates; and nesting nobody needs. Found before
 * validation so that such input is a 400 with a pointer, never a 500 from the database.
 */
export function findUnstorable(value: unknown, pointer = '', depth = 0): ProblemItem | undefined {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) return problem(pointer, 'text_not_storable', TEXT);
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= LIMITS.bodyDepth) return problem(pointer, 'nesting_too_deep', DEPTH);
  for (const [key, child] of Object.entries(value)) {
    const found =
      findUnstorable(key, pointer, depth) ??
      findUnstorable(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}

const TEXT = {
  es: 'El texto contiene el carácter NUL o Unicode mal formado; quítalo.',
  en: 'The text contains a NUL character or malformed Unicode; remove it.',
};
const DEPTH = { es: 'El cuerpo tiene demasiados niveles.', en: 'The body is nested too deeply.' };

function problem(pointer: string, code: string, message: { es: string; en: string }): ProblemItem {
  return { pointer, code, message };
}
