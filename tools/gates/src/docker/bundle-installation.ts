import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adminQuery, startTemporaryCluster } from '@kita/testing';
import { findFreePort, randomPort } from '@kita/testing/postgres';
import { repository } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';

const api = path.join(repository, 'apps/api');

export interface Program {
  readonly child: ChildProcess;
  readonly output: { text: string };
  /** Exit code or signal. */
  readonly ended: Promise<number | string | null>;
}

/** The production bundle in a folder of its own, with an empty database and free ports. */
export interface BundleInstallation {
  readonly apiUrl: string;
  readonly sandboxUrl: string;
  /** Starts a program of the bundle: `api/http.js`. */
  start(program: string): Program;
  /** Runs a source file of the repository with the same environment. */
  runSource(file: string): Program;
  remove(): Promise<void>;
}

/** Builds the bundle with rolldown and prepares what its programs need. */
export async function installBundle(): Promise<BundleInstallation> {
  const dir = mkdtempSync(path.join(tmpdir(), 'kita-bundle-'));
  await buildInto(dir);
  const cluster = await startTemporaryCluster();
  await adminQuery(cluster.url('postgres'), 'create database kita');
  const httpPort = await findFreePort(randomPort());
  const env = environment(dir, cluster.port, httpPort, await findFreePort(httpPort + 1));
  const started: ChildProcess[] = [];
  const start = (file: string): Program => {
    // Not the repository as working directory: the bundle has to find its own files.
    const program = run(file, dir, env);
    started.push(program.child);
    return program;
  };
  return {
    apiUrl: env.KITA_PUBLIC_URL,
    sandboxUrl: env.KITA_SANDBOX_URL,
    start: (program) => start(path.join(dir, program)),
    runSource: (file) => start(path.join(repository, file)),
    remove: async () => {
      for (const child of started) child.kill('SIGKILL');
      await cluster.remove();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function buildInto(dir: string): Promise<void> {
  process.env['KITA_BUNDLE_DIR'] = dir;
  const tool = { package: 'rolldown', bin: 'rolldown', owner: api };
  const { code, output } = await runTool(tool, ['-c', 'rolldown.config.mjs'], api);
  if (code === 0) return;
  rmSync(dir, { recursive: true, force: true });
  throw new Error(`rolldown failed:\n${output}`);
}

function run(file: string, cwd: string, env: Record<string, string>): Program {
  const child = spawn(process.execPath, [file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
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

function environment(dir: string, postgresPort: number, httpPort: number, sandboxPort: number) {
  const as = (role: string) => `postgres://${role}@127.0.0.1:${postgresPort}/kita`;
  return {
    PATH: process.env['PATH'] ?? '',
    KITA_ENV: 'test',
    DATABASE_URL: as('postgres'),
    KITA_API_DATABASE_URL: as('kita_api'),
    KITA_WORKER_DATABASE_URL: as('kita_worker'),
    KITA_HTTP_PORT: String(httpPort),
    KITA_PUBLIC_URL: `http://127.0.0.1:${httpPort}`,
    KITA_SANDBOX_PORT: String(sandboxPort),
    KITA_SANDBOX_URL: `http://127.0.0.1:${sandboxPort}`,
    KITA_FILES_DIR: path.join(dir, 'data/files'),
    KITA_MASTER_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    KITA_SESSION_SECRET: randomBytes(48).toString('base64'),
    KITA_JWT_SECRET: randomBytes(48).toString('base64'),
    KITA_DRAIN_DELAY_MS: '0',
  };
}
