import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './settings.ts';

const WEB = path.join(root, 'apps/web');

/** Everything the build reads, as patterns below the repository. */
const SOURCES = [
  'apps/web/{src,public}/**/*',
  'apps/web/*.*',
  'packages/{api-client,cfdi,money,sat-catalogs}/src/**/*.ts',
];

/** Builds the web app for the API to serve, unless what is built is newer than its sources. Answers what was done. */
export async function buildWebApp(signal: AbortSignal): Promise<string> {
  const built = path.join(WEB, 'dist/index.html');
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return 'is up to date';
  await runBuild(signal);
  return 'built';
}

function newestSource(): number {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }));
  return Math.max(...files.map((file) => statSync(path.join(root, file)).mtimeMs));
}

function runBuild(signal: AbortSignal): Promise<void> {
  const vite = path.join(WEB, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: WEB, signal });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The web app could not be built:\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}
