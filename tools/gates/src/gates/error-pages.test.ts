import { expect, test } from 'vitest';
import { plant } from '../support/planted.ts';
import { errorPages } from './error-pages.ts';

const page = (code: string) => `# \`${code}\`\n\n${'What happened, why, and what to do about it. '.repeat(4)}\n`;

const code = {
  'apps/api/src/platform/errors/index.ts': `const codes: { code: string }[] = [];
    export const defineError = (code: string) => codes.push({ code });
    export const declaredErrors = () => codes;\n`,
  'apps/api/src/modules/bills/bills.errors.ts': `import { defineError } from '../../platform/errors/index.ts';
    defineError('bill_already_paid'); defineError('bill_not_found');\n`,
};

async function problemsOf(pages: Record<string, string>, sources: Record<string, string> = code) {
  const planted = plant({ ...sources, 'package.json': '{ "type": "module" }', ...pages });
  try {
    return await errorPages.run(planted.root);
  } finally {
    planted.remove();
  }
}

test('an error without a page, a page without an error and an empty page are reported', async () => {
  const pages = { 'docs/errors/bill_not_found.md': '# Oops\n', 'docs/errors/bill_vanished.md': page('bill_vanished') };
  expect(await problemsOf(pages)).toEqual([
    'docs/errors/bill_already_paid.md is missing',
    'docs/errors/bill_vanished.md explains an error nobody declares',
    'docs/errors/bill_not_found.md does not start with "# …bill_not_found…"',
    'docs/errors/bill_not_found.md is too short to explain anything',
  ]);
});

test('one page per error passes', async () => {
  const pages = ['bill_already_paid', 'bill_not_found'].map((name) => [`docs/errors/${name}.md`, page(name)]);
  expect(await problemsOf({ ...Object.fromEntries(pages), 'docs/errors/README.md': '# Errors\n' })).toEqual([]);
});

test('a registry that is not found or empty breaks the gate instead of passing it', async () => {
  await expect(problemsOf({}, {})).rejects.toThrow('apps/api/src/platform/errors/index.ts is missing');
  const { 'apps/api/src/modules/bills/bills.errors.ts': _declarations, ...registry } = code;
  await expect(problemsOf({}, registry)).rejects.toThrow('no error is declared');
});
