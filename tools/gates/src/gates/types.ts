import type { Gate } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';

export const types: Gate = {
  name: 'types',
  promise: 'the whole workspace compiles',
  run: async (root) => {
    const { code, output } = await runTool({ package: 'typescript', bin: 'tsc' }, ['-b', '--pretty', 'false'], root);
    return code === 0 ? [] : problemLines(output, / error TS\d+: /, 'tsc', code);
  },
};

/** Lines of a tool's output that are problems; its whole output if it failed in some other way. */
export function problemLines(output: string, pattern: RegExp, tool: string, code: number | null): string[] {
  const lines = output.split('\n').filter((line) => pattern.test(line));
  return lines.length > 0 ? lines : [`${tool} failed with code ${code}:\n${output.trim()}`];
}
