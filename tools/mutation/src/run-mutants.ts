import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';

export interface RunOptions {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Folder whose files are mutated, in a copy. */
  readonly root: string;
  /** Folder for the copy and for the results of unchanged files. */
  readonly cache: string;
  /** Test every mutant again, also those of files that did not change since the last run. */
  readonly isFull: boolean;
  readonly concurrency: number;
  /**
   * Also mutants of what runs once, when a module is loaded: tables of codes and constants. Each costs a run of all tests,
   * and together six times as much as all others.
   */
  readonly withStatic: boolean;
}

/**
 * Every mutant of a scope with what became of it. StrykerJS works in a copy of the folder, with all mutants compiled in
 * and one switched on at a time; only the tests that reach a mutant run against it.
 */
export async function runMutants(options: RunOptions): Promise<MutantResult[]> {
  const { root, cache, mutate, tests } = options;
  process.chdir(root);
  process.env['KITA_MUTATION_TESTS'] = tests.join(' ');
  // Property tests: enough draws to meet a mutant that matters, few enough to run them thousands of times.
  process.env['KITA_RUNS'] ??= '25';
  process.env['KITA_SHARED_DATA'] = 'none';
  return new Stryker({
    allowEmpty: false,
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner')), beside('ignore-wording.ts')],
    testRunner: 'vitest',
    vitest: { configFile: beside('../vitest.config.ts'), related: false },
    // The workspace's compiler has no programming interface, and Node runs the sources as they are.
    tsconfigFile: 'none',
    mutate: [...mutate],
    ignorers: ['wording'],
    ignorePatterns: ['/.data', '/apps', '/bench', '/docker', '/docs', '/e2e', '/examples', '/tools', 'openapi.yaml'],
    concurrency: options.concurrency,
    ignoreStatic: !options.withStatic,
    // Endless loops are noticed by counting; a slow machine must not pass for one.
    timeoutMS: 60_000,
    tempDirName: path.join(cache, 'copy'),
    incremental: true,
    incrementalFile: path.join(cache, 'results.json'),
    force: options.isFull,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: path.join(cache, 'report.json') },
    allowConsoleColors: false,
  }).runMutationTest();
}

function beside(file: string): string {
  return path.resolve(import.meta.dirname, file);
}
