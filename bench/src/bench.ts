import { parseArgs } from 'node:util';

import { createTeardown, watchInterruption, watchPnpmAncestor } from '@kita/dev';

import { print } from './report.ts';
import { sealBench } from './seal/seal-bench.ts';
import { stampBench } from './stamp/stamp-bench.ts';

const USAGE = `pnpm bench seal [--rounds 60]
pnpm bench stamp [--seconds 8] [--concurrency 1,8,32] [--http 1] [--durable] [--profile DIR]

Benchmarks print JSON lines and assert nothing. Compare ratios of one run; see bench/README.md.
`;

const teardown = createTeardown();
const { signal, interrupt } = watchInterruption(() => {});
teardown.add(watchPnpmAncestor(() => interrupt('the end of pnpm')));

process.exitCode = await bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return signal.aborted ? 130 : 1;
});
await teardown.run();
process.exit();

async function bench(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '60' },
      seconds: { type: 'string', default: '8' },
      concurrency: { type: 'string', default: '1,8,32' },
      http: { type: 'string', default: '1' },
      profile: { type: 'string' },
      durable: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  if (name === 'seal') {
    for (const line of sealBench(Number(values.rounds))) print(line);
    return 0;
  }
  if (name === 'stamp') {
    const concurrencies = values.concurrency.split(',').map(Number);
    const load = {
      seconds: Number(values.seconds),
      concurrencies,
      httpProcesses: Number(values.http),
      isDurable: values.durable,
      profile: values.profile,
    };
    await stampBench({ ...load, signal, teardown, print });
    return 0;
  }
  process.stderr.write(USAGE);
  return 2;
}
