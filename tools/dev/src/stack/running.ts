import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tryFileLock, type FileLock } from '@kita/testing/postgres';
import { isRecord } from '../process/run-script.ts';

/** What a running `start` tells `stop` and a second `start`. */
export interface Running {
  readonly pid: number;
  readonly apiUrl: string;
  readonly children: readonly number[];
}

/** Claims the data directory for one `start`; the claim ends with the process, however it ends. */
export function claimDataDir(dataDir: string): FileLock | undefined {
  return tryFileLock(path.join(dataDir, 'start.lock'));
}

/** Leaves a note of what runs. */
export function writeRunning(dataDir: string, running: Running): void {
  writeFileSync(noteFile(dataDir), `${JSON.stringify(running)}\n`);
}

/** The note of the last `start`, which may have been killed since. */
export function readRunning(dataDir: string): Running | undefined {
  if (!existsSync(noteFile(dataDir))) return undefined;
  const note: unknown = JSON.parse(readFileSync(noteFile(dataDir), 'utf8'));
  return isRunning(note) ? note : undefined;
}

/** Removes the note. */
export function clearRunning(dataDir: string): void {
  rmSync(noteFile(dataDir), { force: true });
}

function noteFile(dataDir: string): string {
  return path.join(dataDir, 'running.json');
}

function isRunning(value: unknown): value is Running {
  return (
    isRecord(value) &&
    typeof value['pid'] === 'number' &&
    typeof value['apiUrl'] === 'string' &&
    Array.isArray(value['children']) &&
    value['children'].every((pid) => typeof pid === 'number')
  );
}
