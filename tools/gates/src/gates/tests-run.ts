import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Gate } from '../support/gate.ts';
import { repositoryFiles } from '../support/repository-files.ts';

/** The globs of `include` in vitest's configuration. */
const INCLUDED = /'([^']*\*\.test\.ts)'/g;

export const testsRun: Gate = {
  name: 'tests-run',
  promise: 'every test lies where the test runner looks for it',
  run: async (root) => {
    const config = readFileSync(path.join(root, 'vitest.config.ts'), 'utf8');
    const globs = [...config.matchAll(INCLUDED)].map(([, glob = '']) => glob);
    return repositoryFiles(root)
      .filter((name) => /\.test\.tsx?$/.test(name) && !globs.some((glob) => path.matchesGlob(name, glob)))
      .map((name) => `${name} is run by no project of vitest.config.ts`);
  },
};
