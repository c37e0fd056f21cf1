import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { repository } from './gate.ts';

export interface ToolResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program of an npm package installed for `owner` (a folder with a package.json) under this Node, in `cwd`. */
export function runTool(
  tool: { package: string; bin: string; owner?: string },
  args: readonly string[],
  cwd: string,
): Promise<ToolResult> {
  const manifestFile = packageManifest(tool.package, tool.owner ?? repository);
  const manifest: unknown = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const program = path.join(path.dirname(manifestFile), binPath(manifest, tool.bin));
  return runNode([program, ...args], cwd);
}

/** Runs Node with these arguments and collects what it writes. */
function runNode(args: readonly string[], cwd: string): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

/** The package.json of an installed package; found by folder, because `exports` often hides the file. */
function packageManifest(name: string, owner: string): string {
  const require = createRequire(path.join(owner, 'package.json'));
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = path.join(folder, name, 'package.json');
    try {
      readFileSync(file);
      return file;
    } catch {
      // look one folder up
    }
  }
  throw new Error(`${name} is not installed for ${owner}`);
}

function binPath(manifest: unknown, bin: string): string {
  if (typeof manifest === 'object' && manifest !== null && 'bin' in manifest) {
    const { bin: bins } = manifest;
    if (typeof bins === 'string') return bins;
    if (typeof bins === 'object' && bins !== null) {
      const found: unknown = Object.entries(bins).find(([name]) => name === bin)?.[1];
      if (typeof found === 'string') return found;
    }
  }
  throw new Error(`no program "${bin}" in that package`);
}
