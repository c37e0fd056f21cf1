import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../time/wait-for.ts';
import { tryFileLock, withFileLock } from './file-lock.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kita-lock-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('work under one lock never overlaps', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside--;
  };
  await Promise.all([1, 2, 3].map(() => withFileLock(path.join(dir, 'a'), work)));
  expect(most).toBe(1);
});

test('a failing holder frees the lock', async () => {
  const file = path.join(dir, 'b');
  await expect(withFileLock(file, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
  expect(await withFileLock(file, () => Promise.resolve('next'))).toBe('next');
});

test('the lock of a killed process is free', async () => {
  const file = path.join(dir, 'c');
  const module = JSON.stringify(path.join(import.meta.dirname, 'file-lock.ts'));
  const source = `import { tryFileLock } from ${module}; globalThis.lock = tryFileLock(${JSON.stringify(file)});
    console.log('locked'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  expect(tryFileLock(file)).toBeUndefined();
  holder.kill('SIGKILL');
  const lock = await waitFor(() => tryFileLock(file));
  lock.release();
});
