import { expect, test } from 'vitest';
import { renderReference } from '../reference/render-reference.ts';
import { plant } from '../support/planted.ts';
import { reference } from './reference.ts';

const SOURCES = {
  'packages/cfdi/src/index.ts':
    "export { twice } from './build/twice.ts';\nexport type { Pair } from './build/twice.ts';\n",
  'packages/cfdi/src/light/index.ts': 'export {};\n',
  'packages/cfdi/src/node/index.ts': "export * from './open.ts';\n",
  'packages/cfdi/src/node/open.ts':
    '/** Holds a key. */\nexport class Safe {\n  #key = 1;\n  /** Opens it. */\n  open(): number {\n    return this.#key;\n  }\n}\n',
  'packages/cfdi/src/build/twice.ts':
    '/** Two of it.\n * @throws {RangeError} never\n */\nexport function twice(amount: string): Pair {\n  return [amount, amount];\n}\nexport type Pair = readonly [string, string];\n',
  'packages/money/src/index.ts': '/** Nothing. */\nexport const zero = 0;\n',
  'packages/sat-catalogs/src/index.ts': 'export {};\n',
  'packages/sat-catalogs/src/import/index.ts': 'export {};\n',
};

async function problemsOf(changes: Record<string, string>, pagesFrom: Record<string, string> = SOURCES) {
  const written = plant(pagesFrom);
  const pages = Object.fromEntries(renderReference(written.root).pages);
  written.remove();
  const planted = plant({ ...SOURCES, ...pages, ...changes });
  try {
    return { problems: await reference.run(planted.root), pages };
  } finally {
    planted.remove();
  }
}

test('a reference that says what the docstrings say passes, without bodies and private members', async () => {
  const { problems, pages } = await problemsOf({});
  expect(problems).toEqual([]);
  const text = Object.values(pages).join('\n');
  expect(text).toContain('function twice(amount: string): Pair;');
  expect(text).toContain('- **@throws** {RangeError} never');
  expect(text).toContain('/** Opens it. */\n  open(): number;');
  expect(text).not.toMatch(/#key|return/);
});

test('a docstring that changed since the reference was written is reported', async () => {
  const { problems } = await problemsOf({
    'packages/money/src/index.ts': '/** Something. */\nexport const zero = 0;\n',
  });
  expect(problems).toEqual(['packages/money/docs/generated/basics.md is out of date; run: pnpm reference']);
});

test('a public function without a docstring is reported, a type whose fields speak is not', async () => {
  const bare = { ...SOURCES, 'packages/money/src/index.ts': 'export const zero = 0;\nexport interface Money {}\n' };
  const { problems } = await problemsOf({ 'packages/money/src/index.ts': bare['packages/money/src/index.ts'] }, bare);
  expect(problems).toEqual(['packages/money/src/index.ts: zero has no docstring']);
});
