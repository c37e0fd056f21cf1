import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminQuery, startTemporaryCluster, waitFor, type TemporaryCluster } from '@kita/testing';
import { findFreePort, randomPort } from '@kita/testing/postgres';
import { repository } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';

const api = path.join(repository, 'apps/api');
let dir: string;
let cluster: TemporaryCluster;
let env: Record<string, string>;
const started: ChildProcess[] = [];

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'kita-bundle-'));
  process.env['KITA_BUNDLE_DIR'] = dir;
  const bundling = runTool({ package: 'rolldown', bin: 'rolldown', owner: api }, ['-c', 'rolldown.config.mjs'], api);
  cluster = await startTemporaryCluster();
  await adminQuery(cluster.url('postgres'), 'create database kita');
  env = await environment();
  const { code, output } = await bundling;
  expect(code, output).toBe(0);
}, 120_000);

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await cluster.remove();
  rmSync(dir, { recursive: true, force: true });
});

async function environment(): Promise<Record<string, string>> {
  const port = await findFreePort(randomPort());
  const as = (role: string) => `postgres://${role}@127.0.0.1:${cluster.port}/kita`;
  return {
    PATH: process.env['PATH'] ?? '',
    KITA_ENV: 'test',
    DATABASE_URL: cluster.url('kita'),
    KITA_API_DATABASE_URL: as('kita_api'),
    KITA_WORKER_DATABASE_URL: as('kita_worker'),
    KITA_HTTP_PORT: String(port),
    KITA_PUBLIC_URL: `http://127.0.0.1:${port}`,
    KITA_SANDBOX_PORT: String(await findFreePort(port + 1)),
    KITA_FILES_DIR: path.join(dir, 'files'),
    KITA_MASTER_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    KITA_SESSION_SECRET: randomBytes(48).toString('base64'),
    KITA_JWT_SECRET: randomBytes(48).toString('base64'),
    KITA_DRAIN_DELAY_MS: '0',
  };
}

function start(program: string) {
  // Not the repository as working directory: the bundle has to find its own files.
  const child = spawn(process.execPath, [path.join(dir, program)], {
    cwd: dir,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output.text += text;
    });
  }
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  return { child, output, ended };
}

const status = (url: string) =>
  fetch(url).then(
    (answer) => answer.status,
    () => 0,
  );

test('the bundle migrates an empty database, serves and works, and ends in order', async () => {
  const migration = start('api/migrate.js');
  expect(await migration.ended, migration.output.text).toBe(0);

  const http = start('api/http.js');
  const base = env['KITA_PUBLIC_URL'] ?? '';
  const isUp = () => status(`${base}/livez`).then((code) => code === 200 || http.child.exitCode !== null);
  await waitFor(isUp, { timeoutMs: 20_000, what: 'an answer on /livez' });
  expect(http.child.exitCode, http.output.text).toBeNull();
  expect(await waitFor(() => status(`${base}/readyz`))).toBe(200);
  expect(await status(`${base}/v1/invoices`)).toBe(401);

  const worker = start('api/worker.js');
  await waitFor(() => worker.output.text.includes('taking jobs') || worker.child.exitCode !== null, {
    timeoutMs: 20_000,
  });
  expect(worker.child.exitCode, worker.output.text).toBeNull();

  for (const { child } of [worker, http]) child.kill('SIGTERM');
  expect(await Promise.all([worker.ended, http.ended])).toEqual([0, 0]);
}, 60_000);

test('the sandbox is a program of its own', async () => {
  const sandbox = start('sandbox/sandbox.js');
  const guide = `http://127.0.0.1:${env['KITA_SANDBOX_PORT']}/sandbox`;
  await waitFor(() => status(guide).then((code) => code === 200), { timeoutMs: 20_000, what: 'the sandbox' });
  sandbox.child.kill('SIGTERM');
  expect(await sandbox.ended).toBe(0);
}, 60_000);
