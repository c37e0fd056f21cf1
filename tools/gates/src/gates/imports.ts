import path from 'node:path';
import { GateBroken, type Gate } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';
import { codeFolders } from './lint.ts';

const gatesPackage = path.resolve(import.meta.dirname, '../..');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[] };
}

export const imports: Gate = {
  name: 'imports',
  promise: 'packages, modules and layers import only in the agreed directions',
  run: async (root) => {
    const config = path.join(gatesPackage, 'import-directions.config.mjs');
    const { code, output } = await runTool(
      { package: 'dependency-cruiser', bin: 'depcruise', owner: gatesPackage },
      ['--config', config, '--output-type', 'json', ...codeFolders(root)],
      root,
    );
    const report = parseReport(output, code);
    assertSeeing(report);
    return report.summary.violations.map(({ rule, from, to }) => `${from} → ${to} (${rule.name})`);
  },
};

function parseReport(output: string, code: number | null): Report {
  try {
    const report: unknown = JSON.parse(output);
    if (isReport(report)) return report;
  } catch {
    // falls through: not JSON is a crash
  }
  throw new GateBroken(`dependency-cruiser failed with code ${code}:\n${output.slice(0, 2_000)}`);
}

/** Without a TypeScript compiler it can use, dependency-cruiser finds no module and no violation. */
function assertSeeing(report: Report): void {
  if (report.modules.some(({ source }) => source.endsWith('.ts'))) return;
  throw new GateBroken('dependency-cruiser sees no TypeScript module: it found no compiler older than TypeScript 7');
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'modules' in value && 'summary' in value;
}
