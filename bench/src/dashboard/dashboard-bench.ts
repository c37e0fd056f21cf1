import { openInstallation } from '@kita/crash/installation';
import { waitUntilReady } from '@kita/dev';
import type { Teardown } from '@kita/dev';
import pg from 'pg';

import { percentile, rounded } from '../measure/statistics.ts';
import type { Line } from '../report.ts';
import { seedInvoices } from './seed.ts';
import { statementsOf } from './statements.ts';

export interface DashboardBenchOptions {
  readonly invoices: number;
  readonly rounds: number;
  readonly signal: AbortSignal;
  readonly teardown: Teardown;
  readonly print: (line: Line) => void;
}

/**
 * The first page of a company with many invoices: `GET /v1/dashboard` beside the reading of one row by its key, over HTTP, turn by
 * turn in one run; then, in the database alone, the sums that are kept beside the same sums added up from the invoices.
 */
export async function dashboardBench(options: DashboardBenchOptions): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const installation = await openInstallation({ ...options, say });
  const client = new pg.Client({ connectionString: installation.adminUrl });
  await client.connect();
  options.teardown.add(() => client.end());
  say(`${options.invoices} invoices …`);
  const seeded = await seedInvoices(client, options.invoices);
  const port = await installation.freePort();
  const http = installation.startHttp('http', port);
  await waitUntilReady(http, `http://127.0.0.1:${port}/readyz`, options);
  const read = reader(`http://127.0.0.1:${port}`, installation.apiKey);
  const paths = { dashboard: '/v1/dashboard', 'one row by key': '/v1/tenant', list: '/v1/invoices?limit=25' };
  await overHttp(paths, read, options);
  for (const line of await statementsOf(client, seeded, options.rounds))
    options.print({ ...line, invoices: options.invoices });
}

type Read = (path: string) => Promise<string>;

function reader(url: string, apiKey: string): Read {
  return async (path) => {
    const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${apiKey}` } });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
    return text;
  };
}

async function overHttp(
  paths: Readonly<Record<string, string>>,
  read: Read,
  options: DashboardBenchOptions,
): Promise<void> {
  const samples = new Map(Object.keys(paths).map((name) => [name, new Array<number>()]));
  const entries = Object.entries(paths);
  for (let round = -10; round < options.rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const [name = '', path = ''] = entries[(turn + Math.abs(round)) % entries.length] ?? [];
      const start = performance.now();
      await read(path);
      if (round >= 0) samples.get(name)?.push(performance.now() - start);
    }
  }
  const p50 = (name: string): number => percentile(samples.get(name) ?? [], 0.5);
  for (const [name, times] of samples) {
    options.print({
      bench: 'dashboard.http',
      what: name,
      invoices: options.invoices,
      p50_ms: rounded(p50(name)),
      p95_ms: rounded(percentile(times, 0.95)),
      ratio_to_one_row: rounded(p50(name) / p50('one row by key')),
    });
  }
}
