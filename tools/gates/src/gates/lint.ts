import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Gate } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';
import { problemLines } from './types.ts';

/** Folders with code. Named one by one: a run on everything would read node_modules where git ignores nothing. */
const CODE = ['apps', 'packages', 'tools', 'bench', 'e2e'];

export function codeFolders(root: string): string[] {
  return CODE.filter((folder) => existsSync(path.join(root, folder)));
}

export const lint: Gate = {
  name: 'lint',
  promise: 'no floating promise, no any, no session-wide tenant, no float near an amount',
  run: async (root) => {
    const args = ['--type-aware', '--format', 'unix', '--deny-warnings', ...codeFolders(root)];
    const { code, output } = await runTool({ package: 'oxlint', bin: 'oxlint' }, args, root);
    return code === 0 ? [] : problemLines(output, /:\d+:\d+: /, 'oxlint', code);
  },
};
