import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { declaredErrors } from '../platform/errors/index.ts';
import { operations } from './operations.ts';
import { renderDocumentRules } from './render-document-rules.ts';
import { renderErrorOverview } from './render-error-overview.ts';
import { renderSatCoverage } from './render-sat-coverage.ts';

const PAGES = path.resolve(import.meta.dirname, '../../../../docs/errors');
const read = (name: string) => readFileSync(path.join(PAGES, name), 'utf8');
const overview = read('README.md');

describe('the page of an error', () => {
  it.each(declaredErrors())('$code says what the API says', ({ code, status, title }) => {
    const page = read(`${code}.md`);
    const [example = ''] = /(?<=```json\n)[\s\S]+?(?=\n```)/.exec(page) ?? [];
    expect(page).toContain(`**${title.en}** · ${title.es} · HTTP ${status}`);
    expect(JSON.parse(example)).toMatchObject({ type: `/docs/errors/${code}`, title: title.es, status, code });
    expect(page).toMatch(/## Cause\n[\s\S]+## How to fix it\n[\s\S]+## Related\n/);
  });

  it('exists for whatever an operation declares', () => {
    const codes = operations.flatMap(({ errors }) => errors.map(({ definition }) => `${definition.code}.md`));
    expect(readdirSync(PAGES)).toEqual(expect.arrayContaining(codes));
  });

  it.each(readdirSync(PAGES))('%s links to pages that exist', (name) => {
    const links = [...read(name).matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !existsSync(path.join(PAGES, target)))).toEqual([]);
  });
});

describe('the overview of errors', () => {
  it('lists every code as the code has them; else run: pnpm openapi', () => {
    expect(overview).toBe(renderErrorOverview(overview, operations));
    for (const { code } of declaredErrors()) expect(overview).toContain(`(${code}.md)`);
  });
});

describe('the pages written from the rules', () => {
  it.each([
    ['document-rules.md', renderDocumentRules()],
    ['sat-validation-codes.md', renderSatCoverage()],
  ])('%s says what the rules say; else run: pnpm openapi', (name, text) => {
    expect(read(`../generated/${name}`)).toBe(text);
  });
});
