import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { openInstallation } from '@kita/crash/installation';
import type { Installation } from '@kita/crash/installation';
import { root, waitUntilReady } from '@kita/dev';
import type { ManagedChild, Teardown } from '@kita/dev';

import { cpuMsOf, cpuMsOfFamily } from '../measure/process-cpu.ts';
import { percentile, rounded } from '../measure/statistics.ts';
import type { Line } from '../report.ts';
import { keepAliveClient } from './keep-alive-client.ts';
import type { KeepAliveClient } from './keep-alive-client.ts';
import { runLoad } from './load.ts';
import { sandboxLimit } from './sandbox-limit.ts';

export interface StampBenchOptions {
  readonly seconds: number;
  readonly concurrencies: readonly number[];
  readonly httpProcesses: number;
  /** PostgreSQL as in production: every commit waits for the disk. */
  readonly isDurable: boolean;
  /** Folder for a CPU profile of each HTTP process. */
  readonly profile: string | undefined;
  readonly signal: AbortSignal;
  readonly teardown: Teardown;
  readonly print: (line: Line) => void;
}

const WARM_UP_SECONDS = 3;
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', autovacuum: 'on' };

/**
 * Invoices per second through the whole of Kita: HTTP, database, seal, PAC protocol, verification, record, answer. Real
 * processes on one machine, the client among them. `POST /v1/invoices` must answer 201 and stamped every time.
 */
export async function stampBench(options: StampBenchOptions): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const installation = await openInstallation({
    ...options,
    say,
    postgres: options.isDurable ? DURABLE : {},
    env: { KITA_DATABASE_POOL: '16' },
  });
  const { urls, children } = await startProcesses(installation, options);
  const client = keepAliveClient();
  options.teardown.add(() => client.close());
  const issue = issuer(client, urls, installation.apiKey);
  await runLoad(8, WARM_UP_SECONDS, issue);
  const limit = await sandboxLimit(installation.sandboxUrl, client, 8, 500);
  options.print({
    bench: 'stamp.limit',
    limit: 'the sandbox alone, documents sealed before',
    per_second: rounded(limit),
  });
  for (const concurrency of options.concurrencies) {
    options.print(await measure(concurrency, { options, installation, children, issue, limit }));
  }
}

interface Run {
  readonly options: StampBenchOptions;
  readonly installation: Installation;
  readonly children: ReadonlyMap<string, readonly ManagedChild[]>;
  readonly issue: () => Promise<void>;
  readonly limit: number;
}

async function startProcesses(installation: Installation, options: StampBenchOptions) {
  const worker = installation.startWorker('worker');
  const urls: string[] = [];
  const http: ManagedChild[] = [];
  for (let number = 1; number <= options.httpProcesses; number++) {
    const port = await installation.freePort();
    const child = installation.startHttp(`http-${number}`, port, profilingOf(options));
    const url = `http://127.0.0.1:${port}`;
    await waitUntilReady(child, `${url}/readyz`, options);
    http.push(child);
    urls.push(url);
  }
  const children = new Map([
    ['http', http],
    ['worker', [worker]],
    ['sandbox', [installation.sandbox]],
  ]);
  return { urls, children };
}

function profilingOf({ profile }: StampBenchOptions): Record<string, string> {
  return profile === undefined ? {} : { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${path.resolve(profile)}` };
}

function issuer(client: KeepAliveClient, urls: readonly string[], apiKey: string): () => Promise<void> {
  const body = readFileSync(path.join(root, 'examples/invoice.json'), 'utf8');
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  let turn = 0;
  return async () => {
    const url = urls[turn++ % urls.length];
    const { status, text } = await client.post(
      `${url}/v1/invoices`,
      { ...headers, 'idempotency-key': randomUUID() },
      body,
    );
    if (status !== 201 || !text.includes('"state":"stamped"')) {
      throw new Error(`POST /v1/invoices answered ${status}: ${text.slice(0, 500)}`);
    }
  };
}

async function measure(concurrency: number, run: Run): Promise<Line> {
  const rsaBefore = rsaCpuMs();
  const before = cpuNow(run);
  const { latenciesMs, elapsedMs } = await runLoad(concurrency, run.options.seconds, run.issue);
  const after = cpuNow(run);
  const perSecond = (latenciesMs.length / elapsedMs) * 1000;
  const cpu = Object.fromEntries(
    Object.entries(after).map(([name, ms]) => [name, rounded((ms - (before[name] ?? 0)) / latenciesMs.length)]),
  );
  const total = Object.values(cpu).reduce((sum, ms) => sum + ms, 0);
  const rsaMs = (rsaBefore + rsaCpuMs()) / 2;
  return {
    bench: 'stamp',
    concurrency,
    http_processes: run.options.httpProcesses,
    invoices: latenciesMs.length,
    per_second: rounded(perSecond),
    p50_ms: rounded(percentile(latenciesMs, 0.5)),
    p95_ms: rounded(percentile(latenciesMs, 0.95)),
    p99_ms: rounded(percentile(latenciesMs, 0.99)),
    ratio_to_sandbox_alone: rounded(perSecond / run.limit),
    cpu_ms_per_invoice: { ...cpu, total: rounded(total) },
    cpu_per_invoice_in_rsa_signatures: rounded(total / rsaMs),
    per_second_on_two_idle_cores: rounded(2000 / total),
  };
}

function cpuNow({ installation, children }: Run): Record<string, number> {
  const { user, system } = process.cpuUsage();
  const byProcess = [...children].map(([name, list]) => [name, list.reduce((sum, { pid }) => sum + cpuMsOf(pid), 0)]);
  return {
    ...Object.fromEntries(byProcess),
    postgres: cpuMsOfFamily(installation.postgresPid),
    client: (user + system) / 1000,
  };
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Processor time of one signature at this moment: the unit that makes runs on different machines comparable. */
function rsaCpuMs(): number {
  const bytes = Buffer.alloc(500);
  const before = process.cpuUsage();
  for (let count = 0; count < 300; count++) sign('sha256', bytes, privateKey);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 300_000;
}
