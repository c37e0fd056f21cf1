import type { Gate } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';
import { codeFolders } from './lint.ts';

export const format: Gate = {
  name: 'format',
  promise: 'one layout, chosen by a tool',
  run: async (root) => {
    const args = ['--list-different', ...codeFolders(root)];
    const { code, output } = await runTool({ package: 'oxfmt', bin: 'oxfmt' }, args, root);
    if (code === 0) return [];
    const files = output.split('\n').filter((line) => /\.\w+$/.test(line.trim()));
    return files.length > 0
      ? files.map((file) => `${file} needs: pnpm format`)
      : [`oxfmt failed (${code}):\n${output}`];
  },
};
