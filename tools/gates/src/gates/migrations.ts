import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GateBroken, repository, type Gate } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';

export const migrations: Gate = {
  name: 'migrations',
  promise: 'the committed migrations make exactly the tables the code declares',
  run: async (root) => {
    const api = path.join(root, 'apps/api');
    const scratch = mkdtempSync(path.join(realpathSync(tmpdir()), 'kita-migrations-'));
    try {
      cpSync(path.join(api, 'migrations'), scratch, { recursive: true });
      const before = new Set(sqlFiles(scratch));
      await generate(api, scratch);
      const missing = sqlFiles(scratch).filter((name) => !before.has(name));
      return missing.flatMap((name) => statements(path.join(scratch, name)).map((sql) => `no migration does: ${sql}`));
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
};

/** Lets drizzle-kit write the next migration into `out`. It puts `./` before that path, so it has to be relative. */
async function generate(api: string, out: string): Promise<void> {
  const tool = { package: 'drizzle-kit', bin: 'drizzle-kit', owner: path.join(repository, 'apps/api') };
  const target = path.relative(realpathSync(api), out);
  const flags = ['--dialect', 'postgresql', '--schema', './src/**/*.tables.ts', '--out', target];
  const { code, output } = await runTool(tool, ['generate', ...flags], api);
  // It answers a question about a renamed table or column by waiting for a key; without a terminal it gives up.
  if (/rename/i.test(output))
    throw new GateBroken(`a rename needs a decision; run drizzle-kit generate by hand:\n${output}`);
  if (code !== 0 || !/No schema changes|Your SQL migration/.test(output)) {
    throw new GateBroken(`drizzle-kit failed with code ${code}:\n${output.slice(-2_000)}`);
  }
}

function sqlFiles(dir: string): string[] {
  return readdirSync(dir).filter((name) => name.endsWith('.sql'));
}

function statements(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('--> statement-breakpoint')
    .map((sql) => sql.replaceAll(/\s+/g, ' ').trim().slice(0, 160));
}
