import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { operations } from '../../src/main/operations.ts';
import { LIMITS } from '../../src/platform/http/limits.ts';
import { LIST_LIMIT_MAX } from '../../src/platform/pagination/pagination.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/limits.md'), 'utf8');
const written = (amount: number): string => amount.toLocaleString('en');

describe('the page of quotas and limits', () => {
  it.each(Object.entries({ ...LIMITS, listItems: LIST_LIMIT_MAX }))('says what the server does: %s', (_, amount) => {
    expect(page).toMatch(new RegExp(`\\b${written(amount)}\\b`));
  });

  it('names every kind of work that an operation can be', () => {
    const kinds = new Set(operations.map(({ rate }) => rate));
    expect([...kinds].filter((kind) => !page.includes(`| \`${kind}\` |`))).toEqual([]);
  });
});
