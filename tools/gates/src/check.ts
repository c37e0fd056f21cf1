import { availableParallelism } from 'node:os';
import { gates } from './gates/index.ts';
import { repository } from './support/gate.ts';
import { runGates, type GateResult } from './support/run-gates.ts';

/** Problems shown per gate; the rest is counted. `pnpm check <gate>` shows all of them. */
const SHOWN = 25;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No gate is called ${unknown.join(', ')}. There are: ${gates.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}

const selected = chosen.length > 0 ? gates.filter((gate) => chosen.includes(gate.name)) : gates;
const concurrency = Math.min(2, availableParallelism());
const results = await runGates(selected, repository, { concurrency, onResult: printLine });
const failed = results.filter(({ problems }) => problems.length > 0);
for (const result of failed) printProblems(result);
process.stdout.write(`\n${results.length - failed.length} gates passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

function printLine({ gate, problems, elapsedMs }: GateResult): void {
  const seconds = `${(elapsedMs / 1000).toFixed(1)} s`;
  const verdict =
    problems.length > 0 ? `✗ ${problems.length} problem${problems.length > 1 ? 's' : ''}` : `✓ ${gate.promise}`;
  process.stdout.write(`${gate.name.padEnd(12)} ${seconds.padStart(7)}  ${verdict}\n`);
}

function printProblems({ gate, problems }: GateResult): void {
  const shown = chosen.length > 0 ? problems : problems.slice(0, SHOWN);
  const rest = problems.length - shown.length;
  process.stdout.write(`\n${gate.name}: ${gate.promise}\n${shown.map((problem) => `  ${problem}\n`).join('')}`);
  if (rest > 0) process.stdout.write(`  … and ${rest} more: pnpm check ${gate.name}\n`);
}
