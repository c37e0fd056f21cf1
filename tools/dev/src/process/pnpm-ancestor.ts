import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/**
 * Calls `onOrphaned` once when the pnpm or npx this command runs under is gone: ending npx alone leaves pnpm and
 * everything below it running with nobody left to press Ctrl-C. Returns a function that ends the watch.
 */
export function watchPnpmAncestor(onOrphaned: () => void, intervalMs = 2_000): () => void {
  const runners = ancestors().filter(isRunner);
  if (runners.length === 0) return () => {};
  const timer = setInterval(() => {
    if (runners.every(({ pid }) => isRunner(readProcess(pid)))) return;
    clearInterval(timer);
    onOrphaned();
  }, intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** `npm exec pnpm@12 start` (npx names itself so), `/path/pnpm start`, `node /path/pnpm.cjs start`; not a shell's `-c`. */
function isRunner(candidate: Process | undefined): boolean {
  if (!candidate) return false;
  if (/^npm exec .*\bpnpm\b/.test(candidate.command)) return true;
  return candidate.command
    .split(' ')
    .slice(0, 2)
    .some((word) => /(^|[/\\])pnpm(\.[cm]?js|\.exe)?$/.test(word));
}

function ancestors(): Process[] {
  const chain: Process[] = [];
  for (let next = readProcess(process.ppid); next && next.pid > 1; next = readProcess(next.parent)) chain.push(next);
  return chain;
}

function readProcess(pid: number): Process | undefined {
  if (process.platform === 'win32') return undefined;
  return process.platform === 'linux' ? readFromProc(pid) : readFromPs(pid);
}

function readFromProc(pid: number): Process | undefined {
  try {
    // The name in parentheses may hold spaces; the parent is the second field after it (proc(5)).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return { pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() };
  } catch {
    return undefined;
  }
}

function readFromPs(pid: number): Process | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
  return status === 0 && parent && command ? { pid, parent: Number(parent), command: command.trim() } : undefined;
}
