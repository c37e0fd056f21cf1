import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second (`getconf CLK_TCK`), whatever the kernel's own tick. */
const TICK_MS = 10;

/**
 * Processor time a process has used so far, in milliseconds; 0 where there is no `/proc`. Unlike time on the clock it
 * hardly depends on what else the machine is doing.
 */
export function cpuMsOf(pid: number): number {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MS : 0;
}

/** The same over a process and all its children, those that have ended included. */
export function cpuMsOfFamily(pid: number): number {
  const own = statOf(pid);
  if (!own) return 0;
  const ended = (Number(own[13]) + Number(own[14])) * TICK_MS;
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && Number(statOf(Number(name))?.[1]) === pid,
  );
  return cpuMsOf(pid) + ended + children.reduce((sum, child) => sum + cpuMsOf(Number(child)), 0);
}

/** Fields of `/proc/PID/stat` after the name, which may hold spaces (proc(5)). */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
