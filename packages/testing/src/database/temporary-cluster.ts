import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomPort } from '../postgres/free-port.ts';
import { isAlive, livePostmaster, stopPostgres } from '../postgres/postmaster.ts';
import { startPostgres, type PostgresCluster } from '../postgres/start-postgres.ts';

const PREFIX = 'kita-pg-';

/** Speed over durability: for data nobody will miss after a power cut. */
const DISPOSABLE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off', // it would hold the template open while it is being cloned
  max_connections: '300',
  shared_buffers: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '30min',
};

export interface TemporaryCluster extends PostgresCluster {
  /** Temporary folder that goes with the cluster; other files of the same run may lie in it. */
  readonly folder: string;
  /** Stops the server and deletes the folder. */
  remove(): Promise<void>;
}

/**
 * A PostgreSQL of its own in a fresh temporary folder and on a free port, for one test run or one demo. It goes with
 * `remove()`, or when this process exits in any way it can notice; what a SIGKILL left is cleared by the next one.
 */
export async function startTemporaryCluster(settings: Record<string, string> = {}): Promise<TemporaryCluster> {
  await sweepLeftovers();
  const parent = mkdtempSync(path.join(tmpdir(), PREFIX));
  chmodSync(parent, 0o711); // as root, the server's own account has to pass through
  writeFileSync(path.join(parent, 'owner'), String(process.pid));
  const dir = path.join(parent, 'data');
  const removeNow = () => killAndDelete(parent);
  process.once('exit', removeNow);
  try {
    const cluster = await startPostgres({ dir, port: randomPort(), settings: { ...DISPOSABLE, ...settings } });
    const remove = async () => {
      process.off('exit', removeNow);
      await cluster.stop();
      rmSync(parent, { recursive: true, force: true });
    };
    return { ...cluster, folder: parent, remove };
  } catch (error) {
    process.off('exit', removeNow);
    killAndDelete(parent);
    throw error;
  }
}

/** At process exit only synchronous work is possible: the server quits without a checkpoint, then its files go. */
function killAndDelete(parent: string): void {
  const dataDir = path.join(parent, 'data');
  const server = livePostmaster(dataDir);
  try {
    if (server) process.kill(server.pid, 'SIGQUIT');
    for (let tries = 0; tries < 200 && livePostmaster(dataDir); tries++) pauseSync(10);
    rmSync(parent, { recursive: true, force: true });
  } catch {
    // the next temporary cluster of this machine clears what is left
  }
}

function pauseSync(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

async function sweepLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const parent = path.join(tmpdir(), name);
    const owner = ownerOf(parent);
    if (owner === undefined || isAlive(owner)) continue;
    try {
      await stopPostgres(path.join(parent, 'data'), 1_000);
      rmSync(parent, { recursive: true, force: true });
    } catch {
      // another account's, or another run is clearing it at this moment
    }
  }
}

function ownerOf(parent: string): number | undefined {
  try {
    return Number(readFileSync(path.join(parent, 'owner'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
