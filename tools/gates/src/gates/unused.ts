import path from 'node:path';
import { GateBroken, type Gate } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';

const gatesPackage = path.resolve(import.meta.dirname, '../..');

/** What knip calls each kind, and what a person does about it. Types are left to their doors: they cost nothing. */
const KINDS: Readonly<Record<string, string>> = {
  files: 'is imported by nothing',
  exports: 'exports something nobody imports',
  dependencies: 'lists a dependency nothing imports',
  devDependencies: 'lists a dependency nothing imports',
  unlisted: 'imports a package it does not list',
  unresolved: 'imports something that does not exist',
  catalog: 'lists a version nobody uses',
};

/** What the gates load at run time, which no import shows. */
const USED_BY_GATES: ReadonlySet<string> = new Set([
  'apps/api/src/platform/auth/index.ts PERMISSIONS',
  'apps/api/src/platform/config/config.ts configVariables',
  'apps/api/src/platform/config/index.ts configVariables',
  'apps/api/src/platform/errors/index.ts declaredErrors',
  'apps/api/src/platform/errors/kita-error.ts declaredErrors',
]);

export const unused: Gate = {
  name: 'unused',
  promise: 'no file, export or dependency that nobody uses',
  run: async (root) => {
    const config = path.join(gatesPackage, 'knip.json');
    const { code, output } = await runTool(
      { package: 'knip', bin: 'knip', owner: gatesPackage },
      [
        '--config',
        config,
        '--no-progress',
        '--no-config-hints',
        '--reporter',
        'json',
        '--include',
        Object.keys(KINDS).join(),
      ],
      root,
    );
    return readIssues(output, code).flatMap(describeIssue);
  },
};

function readIssues(output: string, code: number | null): Record<string, unknown>[] {
  try {
    const report: unknown = JSON.parse(output.slice(output.indexOf('{')));
    if (isRecord(report) && Array.isArray(report['issues'])) return report['issues'].filter(isRecord);
  } catch {
    // falls through: not JSON is a crash
  }
  throw new GateBroken(`knip failed with code ${code}:\n${output.slice(0, 2_000)}`);
}

function describeIssue(issue: Record<string, unknown>): string[] {
  return Object.entries(KINDS).flatMap(([kind, sentence]) => {
    const found = issue[kind];
    const names = Array.isArray(found) ? found.filter(isRecord).map((entry) => String(entry['name'])) : [];
    const file = String(issue['file']);
    const unknown = names.filter((name) => !USED_BY_GATES.has(`${file} ${name}`));
    return unknown.map((name) => (name === file ? `${file} ${sentence}` : `${file} ${sentence}: ${name}`));
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
