import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const runner = path.join(import.meta.dirname, '../../run.mjs');

export interface RunningCommand {
  readonly pid: number;
  readonly output: { stdout: string; stderr: string };
  /** Exit code. */
  readonly ended: Promise<number | null>;
}

/** Runs a command as a person standing in `dir` would; everything it starts inherits `dir` as temporary folder. */
export function runCommand(dir: string, args: readonly string[], env: Record<string, string> = {}): RunningCommand {
  const child = spawn(process.execPath, [runner, ...args], {
    env: { ...process.env, TMPDIR: dir, INIT_CWD: dir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { pid: child.pid ?? 0, output, ended };
}

/** Command lines of processes that still have `dir` as temporary folder. Empty where there is no /proc to ask. */
export function leftOvers(dir: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
        return environment.includes(`TMPDIR=${dir}`) ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8')] : [];
      } catch {
        return []; // ended meanwhile, or another account's
      }
    });
}
