import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitFor } from '@kita/testing';

const module = JSON.stringify(path.join(import.meta.dirname, 'pnpm-ancestor.ts'));
const stayAlive = 'setInterval(() => {}, 1000);';
let dir: string;
let started: number[];

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kita-runner-'));
  started = [];
});
afterEach(() => {
  for (const pid of started) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it had ended
    }
  }
  rmSync(dir, { recursive: true });
});

/** Runs a watching command the way npx runs pnpm runs a script, each a process of its own. */
async function underNpx() {
  const command = `import { watchPnpmAncestor } from ${module};
    watchPnpmAncestor(() => { console.log('orphaned'); process.exit(); }, 20); console.log('command', process.pid);`;
  const running = (file: string) => `import { spawn } from 'node:child_process';
    spawn(process.execPath, [${JSON.stringify(path.join(dir, file))}], { stdio: 'inherit' }); ${stayAlive}`;
  writeFileSync(path.join(dir, 'command.mts'), `${command} ${stayAlive}`);
  writeFileSync(path.join(dir, 'pnpm.mjs'), `${running('command.mts')} console.log('pnpm', process.pid);`);
  writeFileSync(path.join(dir, 'npx.mjs'), `process.title = 'npm exec pnpm@12.21.0 start'; ${running('pnpm.mjs')}`);
  const npx = spawn(process.execPath, [path.join(dir, 'npx.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const output = { text: '' };
  npx.stdout.setEncoding('utf8').on('data', (text: string) => (output.text += text));
  const pidOf = (name: string) =>
    waitFor(() => Number(new RegExp(`${name} (\\d+)`).exec(output.text)?.[1]), { what: name });
  const pids = { npx: npx.pid ?? 0, pnpm: await pidOf('pnpm'), command: await pidOf('command') };
  started.push(...Object.values(pids));
  return { pids, output };
}

test.skipIf(process.platform === 'win32').each(['npx', 'pnpm'] as const)('the end of %s is noticed', async (runner) => {
  const { pids, output } = await underNpx();
  expect(output.text).not.toContain('orphaned');
  process.kill(pids[runner], 'SIGKILL');
  await waitFor(() => output.text.includes('orphaned'), { what: 'the notice' });
});
