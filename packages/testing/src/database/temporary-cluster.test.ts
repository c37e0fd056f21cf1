import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive } from '../postgres/postmaster.ts';
import { waitFor } from '../time/wait-for.ts';
import { adminQuery } from './admin-query.ts';
import { startTemporaryCluster } from './temporary-cluster.ts';

// A place of its own: other test runs on this machine clear leftovers too, and would take the planted one.
const shared = tmpdir();
let own: string;
beforeAll(() => {
  own = mkdtempSync(path.join(shared, 'kita-temporary-'));
  chmodSync(own, 0o711);
  process.env['TMPDIR'] = own;
});
afterAll(() => {
  process.env['TMPDIR'] = shared;
  rmSync(own, { recursive: true, force: true });
});

const MODULE = JSON.stringify(path.join(import.meta.dirname, 'temporary-cluster.ts'));

/** Starts a cluster in a process of its own, which then runs `andThen`; answers its folder and server. */
async function clusterInChild(andThen: string) {
  const source = `import { startTemporaryCluster } from ${MODULE};
    import { readFileSync } from 'node:fs';
    const { dir } = await startTemporaryCluster();
    console.log(JSON.stringify({ dir, server: Number(readFileSync(dir + '/postmaster.pid', 'utf8').split('\\n')[0]) }));
    ${andThen}`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
  const { dir, server } = JSON.parse(line.toString());
  return { child, parent: path.dirname(String(dir)), server: Number(server) };
}

test('clusters of simultaneous runs do not meet, and leave nothing', async () => {
  const [a, b] = await Promise.all([startTemporaryCluster(), startTemporaryCluster()]);
  expect(a.port).not.toBe(b.port);
  await adminQuery(a.url('postgres'), 'create database only_a');
  await expect(adminQuery(b.url('only_a'), 'select 1')).rejects.toThrow('does not exist');
  await Promise.all([a.remove(), b.remove()]);
  expect([existsSync(path.dirname(a.dir)), existsSync(path.dirname(b.dir))]).toEqual([false, false]);
});

test('a process that ends on an error takes its cluster along', async () => {
  const { parent, server } = await clusterInChild(`process.exit(3);`);
  await waitFor(() => !isAlive(server) && !existsSync(parent), { what: 'the clean-up' });
});

test('what a killed process left is cleared by the next start', async () => {
  const { child, parent, server } = await clusterInChild(`setInterval(() => {}, 1000);`);
  child.kill('SIGKILL');
  await waitFor(() => child.signalCode !== null);
  expect(isAlive(server)).toBe(true);
  const next = await startTemporaryCluster();
  // A server removes its pid file a moment before it is gone, and other runs on this machine clear leftovers too.
  await waitFor(() => !isAlive(server) && !existsSync(parent), { what: 'the clean-up' });
  await next.remove();
});
