import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { createTeardown, watchInterruption, watchPnpmAncestor } from '@kita/dev';

import { runCrash } from './run-crash.ts';
import { summarize } from './summarize.ts';

const startedAt = performance.now();
const teardown = createTeardown();
const { signal, interrupt } = watchInterruption(() => {});
teardown.add(watchPnpmAncestor(() => interrupt('the end of pnpm')));

process.exitCode = await crash().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return signal.aborted ? 130 : 1;
});
await teardown.run();
process.exit();

async function crash(): Promise<number> {
  const { kills, seed } = readArguments();
  say(`${kills} kills, seed ${seed}`);
  const outcome = await runCrash({ kills, seed, signal, teardown, say });
  const summary = summarize(outcome);
  for (const { harm, rule, detail } of outcome.findings) say(`${harm.toUpperCase()} ${rule}: ${detail}`);
  if (outcome.findings.length > 0) say(`logs: ${keepLogs(outcome.logs, seed)}`);
  await teardown.run();
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  return outcome.findings.length > 0 ? 1 : 0;
}

function readArguments(): { kills: number; seed: number } {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    },
  });
  const kills = Number(values.kills);
  const seed = Number(values.seed);
  if (!Number.isInteger(kills) || kills < 0) throw new Error('--kills takes a whole number, 0 or more');
  if (!Number.isInteger(seed) || seed < 0) throw new Error('--seed takes a whole number, 0 or more');
  return { kills, seed };
}

function keepLogs(logs: string, seed: number): string {
  const kept = path.join(tmpdir(), `kita-crash-${seed}`);
  cpSync(logs, kept, { recursive: true });
  return kept;
}

/** Stdout is for the result. */
function say(line: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${line}\n`);
}
