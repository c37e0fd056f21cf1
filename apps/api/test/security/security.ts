import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { z } from 'zod';

/**
 * `pnpm test:security`: everything that shows who may do what and that nobody else can. The same files run in `pnpm test`;
 * here they run alone, with the catalogue of the database, and the last line of standard output is JSON with what was
 * counted. Exit 1 when anything failed.
 */
const FILES = ['apps/api/test/security', 'apps/api/test/support', 'apps/api/test/blackbox', 'tools/gates/src/rls'];
/** Tests whose failure is somebody else's data shown or changed. */
const LEAKS = /(?:foreign-ids|own-ids|credentials|roles|tenant-tables)\.test\.ts$/;

const countsSchema = z.record(z.string(), z.number());
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const root = path.resolve(import.meta.dirname, '../../../..');
const dir = await mkdtemp(path.join(tmpdir(), 'kita-security-'));
try {
  const file = path.join(dir, 'report.json');
  const counts = path.join(dir, 'counts');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...FILES], { KITA_SECURITY_COUNTS: counts });
  const catalogue = await run(['tools/gates/src/check.ts', 'rls']);
  const report = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const failedIn = (wanted: (name: string) => boolean): number =>
    report.testResults
      .filter(({ name }) => wanted(name))
      // A file that could not even be loaded has no assertions and counts as one.
      .map(({ status, assertionResults: all }) =>
        Math.max(status === 'failed' ? 1 : 0, all.filter((one) => one.status === 'failed').length),
      )
      .reduce((sum, one) => sum + one, 0);
  const failed = failedIn(() => true) + (catalogue === 0 ? 0 : 1);
  const summary = {
    ...(await sumOf(counts)),
    leaks: failedIn((name) => LEAKS.test(name)),
    planted_violations:
      report.testResults.find(({ name }) => name.includes('gates/src/rls'))?.assertionResults.length ?? 0,
    passed: report.numPassedTests,
    failed,
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
} finally {
  await rm(dir, { recursive: true, force: true });
}

/** Runs a program of this repository and answers its exit code. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function sumOf(folder: string): Promise<Record<string, number>> {
  const total: Record<string, number> = {};
  for (const name of await readdir(folder).catch(() => [])) {
    const counts = countsSchema.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8')));
    for (const [what, count] of Object.entries(counts)) total[what] = (total[what] ?? 0) + count;
  }
  return total;
}
