import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastLineJson, runScript } from './run-script.ts';
import { createTeardown } from './teardown.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kita-script-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function run(source: string, signal = new AbortController().signal) {
  const entry = path.join(dir, 'script.mjs');
  writeFileSync(entry, source);
  return runScript({ name: 'The migration', entry, env: { TABLES: '61' }, signal });
}

test('the last line of a script is its result', async () => {
  const stdout = await run(`console.log('working'); console.log(JSON.stringify({ tables: process.env.TABLES }));`);
  expect(lastLineJson(stdout)).toEqual({ tables: '61' });
});

test('a failed script is an error with everything it said', async () => {
  await expect(run(`console.error('role kita_owner may not log in'); process.exit(2);`)).rejects.toThrow(
    'The migration failed (code 2):\nrole kita_owner may not log in',
  );
});

test('an interruption ends a script', async () => {
  const controller = new AbortController();
  const running = run(`setInterval(() => {}, 1000);`, controller.signal);
  controller.abort();
  await expect(running).rejects.toHaveProperty('name', 'AbortError');
});

test('what was started is undone in reverse, once, and completely even if a step fails', async () => {
  const done: string[] = [];
  const teardown = createTeardown();
  teardown.add(() => void done.push('database'));
  teardown.add(() => Promise.reject(new Error('will not stop')));
  teardown.add(() => void done.push('API'));
  await expect(teardown.run()).rejects.toThrow('will not stop');
  await teardown.run();
  expect(done).toEqual(['API', 'database']);
});
