import { z } from 'zod';

import type { ProblemItem } from '../errors/index.ts';

const spanish = z.locales.es().localeError;
const english = z.locales.en().localeError;

type Issue = z.core.$ZodIssue;

/** Turns zod issues into problem items: unions are opened to their most specific branch, unknown keys named one by one. */
export function problemItems(issues: readonly Issue[], prefix = ''): ProblemItem[] {
  return issues.flatMap((issue) => {
    const pointer = `${prefix}${issue.path.map((part) => `/${escapePointer(String(part))}`).join('')}`;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(`${pointer}/${escapePointer(key)}`));
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return problemItems(deepest(issue.errors), pointer);
    return [{ pointer, code: codeOf(issue), message: { es: text(issue, 'es'), en: text(issue, 'en') } }];
  });
}

/** The branch that got furthest is the one the caller meant. */
function deepest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (branch: readonly Issue[]): number => Math.max(0, ...branch.map((issue) => issue.path.length));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

function unknownField(pointer: string): ProblemItem {
  return {
    pointer,
    code: 'unknown_field',
    message: { es: 'Este campo no existe; revisa su nombre.', en: 'There is no such field; check its name.' },
  };
}

function codeOf(issue: Issue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  return issue.code;
}

function text(issue: Issue, language: 'es' | 'en'): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return language === 'es' ? 'Este campo es obligatorio.' : 'This field is required.';
  }
  if (issue.code === 'custom') return issue.message;
  const localized = (language === 'es' ? spanish : english)(asRaw(issue));
  return (typeof localized === 'string' ? localized : localized?.message) ?? issue.message;
}

/** A finished issue carries everything a raw one does that the locale texts read. */
function asRaw(issue: Issue): z.core.$ZodRawIssue {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return issue as unknown as z.core.$ZodRawIssue;
}

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
