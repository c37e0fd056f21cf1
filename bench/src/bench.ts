import { parseArgs } from 'node:util';

import { createTeardown, watchInterruption, watchPnpmAncestor } from '@kita/dev';

import { archiveBench } from './archive/archive-bench.ts';
import { cfdiBench } from './cfdi/cfdi-bench.ts';
import { listsBench } from './lists/lists-bench.ts';
import { dashboardBench } from './dashboard/dashboard-bench.ts';
import { print } from './report.ts';
import { stampBench } from './stamp/stamp-bench.ts';

const USAGE = `pnpm bench cfdi [--rounds 120] [--concepts 3,500,50000]
pnpm bench stamp [--seconds 8] [--concurrency 1,8,32] [--http 1] [--durable] [--profile DIR]
pnpm bench lists [--invoices 1000000] [--rounds 120]
pnpm bench dashboard [--invoices 1000000] [--rounds 120]
pnpm bench archive [--documents 1000,10000]

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
      rounds: { type: 'string', default: '120' },
      concepts: { type: 'string', default: '3,500,50000' },
      invoices: { type: 'string', default: '1000000' },
      documents: { type: 'string', default: '1000,10000' },
      seconds: { type: 'string', default: '8' },
      concurrency: { type: 'string', default: '1,8,32' },
      http: { type: 'string', default: '1' },
      profile: { type: 'string' },
      durable: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  const size = { invoices: Number(values.invoices), rounds: Number(values.rounds) };
  if (name === 'cfdi') {
    const sizes = values.concepts.split(',').map(Number);
    for (const line of cfdiBench({ rounds: Number(values.rounds), sizes })) print(line);
    return 0;
  }
  if (name === 'lists') {
    await listsBench({ ...size, signal, teardown, print });
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
  if (name === 'archive') {
    const sizes = values.documents.split(',').map(Number);
    await archiveBench({ sizes, signal, teardown, print });
    return 0;
  }
  if (name === 'dashboard') {
    await dashboardBench({ ...size, signal, teardown, print });
    return 0;
  }
  process.stderr.write(USAGE);
  return 2;
}
