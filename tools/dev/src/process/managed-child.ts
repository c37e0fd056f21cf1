import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { logTail } from './log-tail.ts';

const EXIT_WITH_PARENT = pathToFileURL(path.join(import.meta.dirname, 'exit-with-parent.ts')).href;

export interface ChildSpec {
  /** For people: `API`, `sandbox`. */
  readonly name: string;
  /** TypeScript or JavaScript file to run. */
  readonly entry: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where stdout and stderr go; emptied first. */
  readonly logFile: string;
}

export interface ManagedChild {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** Settles when the process has ended, with `code 1` or `signal SIGKILL` and the end of its log. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  /** SIGTERM, then SIGKILL after `graceMs`; returns when it is gone. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Starts a Node process with its output in a file. It lives in a session of its own, so that Ctrl-C reaches only the
 * command, which then stops its processes in order; it ends with its parent even if that is killed.
 */
export function startChild(spec: ChildSpec): ManagedChild {
  mkdirSync(path.dirname(spec.logFile), { recursive: true });
  const log = openSync(spec.logFile, 'w');
  const child = spawn(process.execPath, ['--import', EXIT_WITH_PARENT, spec.entry, ...(spec.args ?? [])], {
    env: { ...process.env, ...spec.env },
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `code ${code}`));
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const stop = async (graceMs = 15_000) => {
    if (hasEnded()) return;
    child.kill('SIGTERM');
    const patience = new AbortController();
    const tooLong = delay(graceMs, 'too long', { signal: patience.signal }).catch(() => 'in time');
    if ((await Promise.race([ended, tooLong])) === 'too long') child.kill('SIGKILL');
    await ended;
    patience.abort();
  };
  const { name, logFile } = spec;
  return {
    name,
    pid: child.pid ?? 0,
    logFile,
    ended: ended.then((how) => endReport(name, how, logFile)),
    hasEnded,
    stop,
  };
}

function endReport(name: string, how: string, logFile: string): string {
  return `${name} ended (${how}). The end of ${logFile}:\n${logTail(logFile)}`;
}
