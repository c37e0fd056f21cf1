import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GateBroken, type Gate } from '../support/gate.ts';
import { loadFunction, loadModule } from '../support/load-module.ts';
import { repositoryFiles } from '../support/repository-files.ts';

const PAGES = 'docs/errors';

/** A page explains what happened and what to do, in both languages the product speaks. */
const CHARACTERS_MIN = 120;

export const errorPages: Gate = {
  name: 'error-pages',
  promise: 'every error code has a page that explains it, and every page an error',
  run: async (root) => {
    const codes = await declaredCodes(root);
    const pages = readPages(root);
    const without = codes.filter((code) => !pages.has(code)).map((code) => `${PAGES}/${code}.md is missing`);
    const orphans = [...pages.keys()].filter((code) => !codes.includes(code));
    return [
      ...without,
      ...orphans.map((code) => `${PAGES}/${code}.md explains an error nobody declares`),
      ...codes.flatMap((code) => contentProblems(code, pages.get(code))),
    ];
  },
};

/** Loads every file that declares errors, then asks the registry. */
async function declaredCodes(root: string): Promise<string[]> {
  const files = repositoryFiles(root).filter((file) => /^apps\/api\/src\/.*errors\.ts$/.test(file));
  for (const file of files) await loadModule(root, file);
  const declaredErrors = await loadFunction(root, 'apps/api/src/platform/errors/index.ts', 'declaredErrors');
  const declared = declaredErrors();
  if (!Array.isArray(declared)) throw new GateBroken('declaredErrors() does not answer a list');
  const codes = declared.map((entry: unknown) => codeOf(entry));
  if (codes.length === 0) throw new GateBroken('no error is declared at all; the registry was not found');
  return codes;
}

function codeOf(entry: unknown): string {
  if (typeof entry === 'object' && entry !== null && 'code' in entry) return String(entry.code);
  throw new GateBroken('an entry of declaredErrors() has no code');
}

function readPages(root: string): Map<string, string> {
  const dir = path.join(root, PAGES);
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.md') && name !== 'README.md') : [];
  return new Map(names.map((name) => [name.slice(0, -'.md'.length), readFileSync(path.join(dir, name), 'utf8')]));
}

function contentProblems(code: string, page: string | undefined): string[] {
  if (page === undefined) return [];
  const problems = [
    ...(page.startsWith('# ') && page.split('\n', 1)[0]?.includes(code) ? [] : [`does not start with "# …${code}…"`]),
    ...(page.length < CHARACTERS_MIN ? ['is too short to explain anything'] : []),
  ];
  return problems.map((problem) => `${PAGES}/${code}.md ${problem}`);
}
