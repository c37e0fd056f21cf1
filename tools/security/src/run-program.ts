import { spawn } from 'node:child_process';

export interface Finished {
  readonly output: string;
  readonly isInTime: boolean;
}

/** Runs a scanner to its end, or ends it when its time is over; answers all it said. */
export function runProgram(
  name: string,
  args: readonly string[],
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], signal: options.signal });
    const said: Buffer[] = [];
    let isInTime = true;
    const timer = setTimeout(() => {
      isInTime = false;
      child.kill('SIGKILL');
    }, options.timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ output: Buffer.concat(said).toString('utf8'), isInTime });
    });
  });
}
