import type { z } from 'zod';

import type { ProblemItem } from '../errors/index.ts';
import { isMissing, issueText } from './issue-text.ts';

type Issue = z.core.$ZodIssue;

/** Turns zod issues into problem items: unions are opened to their most specific branch, unknown keys named one by one. */
export function problemItems(issues: readonly Issue[], prefix = ''): ProblemItem[] {
  return issues.flatMap((issue) => {
    const pointer = `${prefix}${issue.path.map((part) => `/${escapePointer(String(part))}`).join('')}`;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(`${pointer}/${escapePointer(key)}`));
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return problemItems(deepest(issue.errors), pointer);
    const code = isMissing(issue) ? 'required' : issue.code;
    return [{ pointer, code, message: { es: issueText(issue, 'es'), en: issueText(issue, 'en') } }];
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

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
