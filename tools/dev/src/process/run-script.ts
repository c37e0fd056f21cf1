import { spawn } from 'node:child_process';

export interface ScriptSpec {
  readonly name: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Runs a Node script to its end and returns its stdout; a failure carries everything it wrote. */
export async function runScript(spec: ScriptSpec): Promise<string> {
  const child = spawn(process.execPath, [spec.entry, ...(spec.args ?? [])], {
    env: { ...process.env, ...spec.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: spec.signal,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`${spec.name} failed (code ${code}):\n${`${stdout}${stderr}`.trim()}`);
  return stdout;
}

/** The JSON object on the last line of a script's output. */
export function lastLineJson(stdout: string): Record<string, unknown> {
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new Error(`not a JSON object: ${line}`);
  return value;
}

/** Narrows to an object with string keys; arrays are not. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
