import { setTimeout as delay } from 'node:timers/promises';
import { isAlive, stopPostgres } from '@kita/testing/postgres';
import { isOurProcess } from './process/is-our-process.ts';
import { postgresDir } from './stack/dev-database.ts';
import { claimDataDir, clearRunning, readRunning } from './stack/running.ts';
import { loadEnvFile, readSettings } from './stack/settings.ts';

const PATIENCE_MS = 45_000;

loadEnvFile();
const { dataDir } = readSettings(process.env);
const note = readRunning(dataDir);
let hasStopped = false;

if (note && isOurProcess(note.pid, 'start')) {
  process.kill(note.pid, 'SIGTERM');
  hasStopped = true;
}
const claim = await claimWithin(PATIENCE_MS);
for (const pid of note?.children ?? []) {
  if (!isOurProcess(pid, 'exit-with-parent')) continue;
  process.kill(pid, 'SIGKILL');
  hasStopped = true;
}
if (await stopPostgres(postgresDir(dataDir))) hasStopped = true;
clearRunning(dataDir);
claim.release();
process.stdout.write(hasStopped ? 'Kita has stopped.\n' : 'Kita was not running.\n');

/** The claim on the data directory; a `start` that does not give it up in time is killed. */
async function claimWithin(patienceMs: number) {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const lock = claimDataDir(dataDir);
    if (lock) return lock;
    if (performance.now() > deadline) {
      if (!note || !isAlive(note.pid))
        throw new Error(`another command works on ${dataDir}; try again when it has ended`);
      process.kill(note.pid, 'SIGKILL');
    }
    await delay(100);
  }
}
