import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '@kita/testing';
import { isAlive } from '@kita/testing/postgres';
import { startChild } from './managed-child.ts';
import { waitUntilReady } from './wait-until-ready.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kita-child-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let count = 0;
function script(source: string) {
  const entry = path.join(dir, `${++count}.mjs`);
  writeFileSync(entry, source);
  return { name: 'Fake server', entry, env: {}, logFile: path.join(dir, `${count}.log`) };
}

const never = new AbortController().signal;

test('stopping gives the process time to end in order', async () => {
  const spec = script(`process.on('SIGTERM', () => { console.log('drained'); process.exit(0); });
    console.log('up'); setInterval(() => {}, 1000);`);
  const child = startChild(spec);
  await waitFor(() => readFileSync(spec.logFile, 'utf8').includes('up'));
  await child.stop();
  expect(readFileSync(spec.logFile, 'utf8')).toContain('drained');
  expect(child.hasEnded()).toBe(true);
});

test('a process that ignores the request is killed after its grace', async () => {
  const spec = script(`process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000);`);
  const child = startChild(spec);
  await waitFor(() => readFileSync(spec.logFile, 'utf8').includes('up'));
  await child.stop(50);
  expect(await child.ended).toContain('signal SIGKILL');
});

test('a process that ends by itself leaves its last words', async () => {
  const child = startChild(script(`console.error('KITA_MASTER_KEYS is missing'); process.exit(3);`));
  await expect(waitUntilReady(child, 'http://127.0.0.1:9/readyz', { signal: never })).rejects.toThrow(
    /Fake server ended \(code 3\)[\s\S]*KITA_MASTER_KEYS is missing/,
  );
});

test('waiting for readiness ends with an interruption', async () => {
  const controller = new AbortController();
  const child = startChild(script(`setInterval(() => {}, 1000);`));
  const waiting = waitUntilReady(child, 'http://127.0.0.1:9/readyz', { signal: controller.signal });
  controller.abort(new Error('Ctrl-C'));
  await expect(waiting).rejects.toThrow('Ctrl-C');
  await child.stop(50);
});

test('a killed parent takes its processes along', async () => {
  const spec = script(`console.log('up'); setInterval(() => {}, 1000);`);
  const parentSource = `import { startChild } from ${JSON.stringify(path.join(import.meta.dirname, 'managed-child.ts'))};
    console.log(startChild(${JSON.stringify(spec)}).pid); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', parentSource], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = Number(await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve)));
  await waitFor(() => readFileSync(spec.logFile, 'utf8').includes('up'));
  parent.kill('SIGKILL');
  await waitFor(() => !isAlive(pid), { what: 'the end of the child' });
});
