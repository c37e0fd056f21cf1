import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { issueInvoice, RequestRefused } from './demo/issue-invoice.ts';
import { verifyFiles } from './demo/verify-files.ts';
import { watchInterruption } from './process/interruption.ts';
import { watchPnpmAncestor } from './process/pnpm-ancestor.ts';
import { createTeardown } from './process/teardown.ts';
import { createProgress } from './progress.ts';
import { startDisposableStack } from './stack/disposable-stack.ts';
import { root } from './stack/settings.ts';

const startedAt = performance.now();
const progress = createProgress(process.stderr); // stdout is for the result
const teardown = createTeardown();
const { signal, interrupt } = watchInterruption(() => {});
teardown.add(watchPnpmAncestor(() => interrupt('the end of pnpm')));

process.exitCode = await demo().catch(report);
await teardown.run();
process.exit();

/** One real invoice on an installation that exists only for it. */
async function demo(): Promise<number> {
  const { input, out } = readArguments();
  const body = readInput(input);
  progress.say(`Kita demo: ${path.relative(process.cwd(), input)} becomes a stamped CFDI\n`);
  const stack = await startDisposableStack({ progress, signal, teardown });
  const invoice = await progress.step(
    'invoice',
    () => issueInvoice({ apiUrl: stack.apiUrl, apiKey: stack.demo.apiKey, body, outDir: out, signal }),
    ({ uuid }) => `invoice ${uuid} created, sealed and stamped`,
  );
  const verified = await progress.step('seals, totals and certificates verified', () =>
    verifyFiles({ ...invoice, sandboxUrl: stack.sandboxUrl }),
  );
  await teardown.run();
  const elapsed_ms = Math.round(performance.now() - startedAt);
  process.stdout.write(`${JSON.stringify({ ...invoice, verified, elapsed_ms })}\n`);
  return 0;
}

function readInput(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const detail = `${file}: ${error instanceof Error ? error.message : String(error)}`;
    const title = 'No se pudo leer el archivo de entrada';
    throw new RequestRefused('Reading the input file', {
      type: 'about:blank',
      title,
      code: 'input_unreadable',
      detail,
    });
  }
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      input: { type: 'string', default: path.join(root, 'examples/invoice.json') },
      out: { type: 'string', default: path.join(root, 'out') },
    },
  });
  // pnpm runs scripts at the repository root; names the user typed are relative to where the user stands.
  const standing = process.env['INIT_CWD'] ?? process.cwd();
  return { input: path.resolve(standing, values.input), out: path.resolve(standing, values.out) };
}

function report(error: unknown): number {
  if (signal.aborted) return 130;
  if (error instanceof RequestRefused) process.stdout.write(`${JSON.stringify(error.problem, null, 2)}\n`);
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
