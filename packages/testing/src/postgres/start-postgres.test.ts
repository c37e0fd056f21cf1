import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminQuery } from '../database/admin-query.ts';
import { waitFor } from '../time/wait-for.ts';
import { findFreePort, randomPort } from './free-port.ts';
import { isAlive, livePostmaster, readPostmaster, stopPostgres } from './postmaster.ts';
import { startPostgres } from './start-postgres.ts';

const settings = { fsync: 'off', shared_buffers: '16MB' };
let parent: string;
let dir: string;

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'kita-supervisor-'));
  chmodSync(parent, 0o711);
  dir = path.join(parent, 'data');
});

afterAll(async () => {
  await stopPostgres(dir, 1_000);
  rmSync(parent, { recursive: true, force: true });
});

test('two starters on a cold directory share one server', async () => {
  const port = randomPort();
  const [first, second] = await Promise.all([
    startPostgres({ dir, port, settings }),
    startPostgres({ dir, port, settings }),
  ]);
  expect([first, second].filter((cluster) => cluster.isReused)).toHaveLength(1);
  expect(first.port).toBe(second.port);
  expect(await adminQuery(first.url('postgres'), 'show timezone')).toEqual([{ TimeZone: 'UTC' }]);

  const [owner, guest] = first.isReused ? [second, first] : [first, second];
  await guest.stop();
  expect(livePostmaster(dir)).toBeDefined();
  await owner.stop();
  expect(livePostmaster(dir)).toBeUndefined();
});

test('data is found again by the next start', async () => {
  const before = await startPostgres({ dir, port: randomPort(), settings });
  await adminQuery(before.url('postgres'), 'create table kept (x int)', 'insert into kept values (7)');
  await before.stop();
  const after = await startPostgres({ dir, port: randomPort(), settings });
  expect(await adminQuery(after.url('postgres'), 'select x from kept')).toEqual([{ x: 7 }]);
  await after.stop();
});

test('a taken port is passed over', async () => {
  const port = await findFreePort(randomPort());
  const occupant = net.createServer();
  await new Promise<void>((resolve) => occupant.listen(port, '127.0.0.1', resolve));
  const cluster = await startPostgres({ dir, port, settings });
  expect(cluster.port).toBeGreaterThan(port);
  await cluster.stop();
  await new Promise((resolve) => occupant.close(resolve));
});

test('a server killed at once starts again', async () => {
  const cluster = await startPostgres({ dir, port: randomPort(), settings });
  const pid = readPostmaster(dir)?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  await waitFor(() => !isAlive(pid));
  expect(existsSync(path.join(dir, 'postmaster.pid'))).toBe(true);
  const again = await startPostgres({ dir, port: cluster.port, settings });
  expect(again.isReused).toBe(false);
  await again.stop();
});

test("a pid file that names another program's process is not believed", async () => {
  writeFileSync(path.join(dir, 'postmaster.pid'), `${process.pid}\n${dir}\n0\n1\n\n127.0.0.1\n0\nready   \n`);
  const cluster = await startPostgres({ dir, port: randomPort(), settings });
  expect(cluster.isReused).toBe(false);
  await cluster.stop();
});

test('the server outlives the program that started it and is reused', async () => {
  const source = `import { startPostgres } from ${JSON.stringify(path.join(import.meta.dirname, 'index.ts'))};
    await startPostgres(${JSON.stringify({ dir, port: randomPort(), settings })}); console.log('up');`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await waitFor(() => child.signalCode !== null || child.exitCode !== null);
  const cluster = await startPostgres({ dir, settings });
  expect(cluster.isReused).toBe(true);
  await cluster.stop();
  expect(livePostmaster(dir)).toBeDefined();
  expect(await stopPostgres(dir)).toBe(true);
  expect(livePostmaster(dir)).toBeUndefined();
  expect(await stopPostgres(dir)).toBe(false);
});

test('a folder with other files is not touched', async () => {
  mkdirSync(path.join(parent, 'documents'));
  writeFileSync(path.join(parent, 'documents', 'thesis.txt'), '');
  await expect(startPostgres({ dir: path.join(parent, 'documents'), settings })).rejects.toThrow(
    'not a PostgreSQL cluster',
  );
});

test.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'root can start it below a folder closed to every other account',
  async () => {
    const closed = mkdtempSync(path.join(tmpdir(), 'kita-closed-'));
    const cluster = await startPostgres({ dir: path.join(closed, 'data'), port: randomPort(), settings });
    expect(await adminQuery(cluster.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await cluster.stop();
    expect(readFileSync(path.join(closed, 'data.log'), 'utf8')).toContain('database system is shut down');
    rmSync(closed, { recursive: true, force: true });
  },
);
