import { readFileSync } from 'node:fs';
import { isAlive } from '@kita/testing/postgres';

/**
 * Whether this pid, read from a note, still is the process it was: its command line has to contain `mark`, because a
 * recycled pid belongs to somebody else. Without a /proc to look at, being alive has to do.
 */
export function isOurProcess(pid: number, mark: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mark);
  } catch {
    return false;
  }
}
