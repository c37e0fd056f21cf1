import path from 'node:path';
import { parseArgs } from 'node:util';
import { runMutants } from './run-mutants.ts';
import { scopeNames, scopes } from './scopes.ts';
import type { MutationScope } from './scopes.ts';
import { scoreTable, scoresOf, survivorLines } from './score.ts';

/** Below this share of noticed mutants, in percent, the run fails. */
const SCORE_MIN = 85;

process.exitCode = await mutate();

/** Stdout: for each scope the table of scores and the survivors; last, one line of JSON. Exit 1 below the agreed score. */
async function mutate(): Promise<number> {
  const { values } = parseArgs({
    options: {
      package: { type: 'string' },
      full: { type: 'boolean', default: false },
      root: { type: 'string', default: path.resolve(import.meta.dirname, '../../..') },
      mutate: { type: 'string' },
      tests: { type: 'string' },
      concurrency: { type: 'string', default: '2' },
    },
  });
  const options = { root: values.root, isFull: values.full, concurrency: Number(values.concurrency) };
  const results: Array<{ package: string; score: number }> = [];
  for (const [name, scope] of scopesOf(values)) {
    const cache = path.join(values.root, '.data/mutation', name);
    const mutants = await runMutants({ ...options, ...scope, cache });
    const scores = scoresOf(mutants, values.root);
    say(`${scoreTable(scores)}\n`);
    for (const line of survivorLines(mutants, values.root)) say(line);
    const { file: _, ...total } = scores.total;
    results.push({ package: name, ...total });
  }
  say(JSON.stringify(results));
  return results.every(({ score }) => score >= SCORE_MIN) ? 0 : 1;
}

interface ScopeOptions {
  readonly package?: string;
  readonly mutate?: string;
  readonly tests?: string;
}

/** Those asked for: one, all, one narrowed to some files, or files and tests of the caller's own. */
function scopesOf({ package: asked, mutate: files, tests }: ScopeOptions): Array<[name: string, scope: MutationScope]> {
  if (files !== undefined && tests !== undefined) return [['own', { mutate: [files], tests: [tests] }]];
  const names = scopeNames.filter((name) => asked === undefined || name === asked);
  if (names.length === 0) throw new Error(`--package takes one of ${scopeNames.join(', ')}`);
  return names.map((name) => [name, files === undefined ? scopes[name] : { ...scopes[name], mutate: [files] }]);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
