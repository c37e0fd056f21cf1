import { openInstallation } from '@kita/crash/installation';
import { waitUntilReady } from '@kita/dev';
import type { Teardown } from '@kita/dev';
import { adminQuery } from '@kita/testing';

import { percentile, rounded } from '../measure/statistics.ts';
import type { Line } from '../report.ts';
import { keepAliveClient } from '../stamp/keep-alive-client.ts';
import type { KeepAliveClient } from '../stamp/keep-alive-client.ts';
import { seedInvoices } from './seed-invoices.ts';

export interface ListsBenchOptions {
  readonly invoices: number;
  readonly rounds: number;
  readonly signal: AbortSignal;
  readonly teardown: Teardown;
  readonly print: (line: Line) => void;
}

/**
 * Reads of a company with a million invoices over HTTP, each beside the read of one invoice by its id in the same round, so
 * that a busy moment of the machine meets all alike.
 */
export async function listsBench(options: ListsBenchOptions): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const installation = await openInstallation({ ...options, say, postgres: { autovacuum: 'off' } });
  const { adminUrl, apiKey } = installation;
  const port = await installation.freePort();
  const child = installation.startHttp('http', port);
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(child, `${url}/readyz`, options);
  const startedAt = performance.now();
  await seedInvoices(adminUrl, options.invoices);
  say(`${options.invoices} invoices in ${Math.round((performance.now() - startedAt) / 1000)} s`);
  const client = keepAliveClient();
  options.teardown.add(() => client.close());
  const read = reader(client, url, apiKey);
  const requests = await requestsOf(adminUrl, read);
  const times = new Map(requests.map(([name]) => [name, [] as number[]]));
  for (let round = -3; round < options.rounds; round++) {
    for (const [name, path] of requests) {
      const start = performance.now();
      await read(path);
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  report(options, times);
}

type Reader = (path: string) => Promise<unknown>;

function reader(client: KeepAliveClient, url: string, apiKey: string): Reader {
  const headers = { authorization: `Bearer ${apiKey}` };
  return async (path) => {
    const { status, text } = await client.get(`${url}${path}`, headers);
    if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${text.slice(0, 300)}`);
    return JSON.parse(text);
  };
}

/** What people do with a list. Names are those of the seed. */
async function requestsOf(adminUrl: string, read: Reader): Promise<readonly (readonly [string, string])[]> {
  const first: unknown = await read('/v1/invoices?sort=-fecha&limit=1');
  const id = textAt(first, 'data', '0', 'id');
  const [row] = await adminQuery(adminUrl, `select uuid from app.invoices where folio = '4321' and serie = 'B'`);
  const uuid = textAt(row, 'uuid');
  const list = (query: string): string => `/v1/invoices?limit=25&${query}`;
  let deep = list('sort=-fecha');
  for (let page = 0; page < 200; page++) {
    const cursor = textAt(await read(deep.replace('limit=25', 'limit=100')), 'next_cursor');
    deep = list(`sort=-fecha&cursor=${cursor}`);
  }
  return [
    ['one invoice by id', `/v1/invoices/${id}`],
    ['newest', list('sort=-fecha')],
    ['page after 20,000 rows', deep],
    ['largest', list('sort=-total')],
    ['by folio', list('sort=-folio')],
    ['rejected', list('sort=-fecha&state=rejected')],
    ['three states', list('sort=-fecha&state=rejected,unknown,needs_attention')],
    ['one receiver', list('sort=-fecha&receiver_rfc=CACX7605101P8')],
    ['one month', list('sort=-fecha&fecha_from=2025-03-01&fecha_to=2025-03-31')],
    ['dollars above', list('sort=-fecha&currency=USD&total_min=9000')],
    ['search: folio', list('sort=-fecha&q=B-4321')],
    ['search: beginning of a UUID', list(`sort=-fecha&q=${uuid.slice(0, 9)}`)],
    ['search: common name', list('sort=-fecha&q=comercializadora')],
    ['search: rare name', list('sort=-fecha&q=xilofono')],
    ['search: two words', list('sort=-fecha&q=comercializadora%20777')],
    ['search: nothing', list('sort=-fecha&q=zzyzx')],
    ['everything by a name', '/v1/search?q=xilofono'],
    ['everything by a folio', '/v1/search?q=B-4321'],
    ['sum of a month', '/v1/invoices/summary?fecha_from=2025-03-01&fecha_to=2025-03-31'],
    ['sum of rejected', '/v1/invoices/summary?state=rejected'],
    ['sum of everything, capped', '/v1/invoices/summary'],
    ['sum of a search', '/v1/invoices/summary?q=xilofono'],
  ];
}

function textAt(value: unknown, ...path: readonly string[]): string {
  return String(path.reduce<unknown>((inside, name) => Reflect.get(Object(inside), name), value));
}

function report({ print, invoices, rounds }: ListsBenchOptions, times: ReadonlyMap<string, readonly number[]>): void {
  const base = percentile(times.get('one invoice by id') ?? [], 0.95);
  for (const [what, samples] of times) {
    print({
      bench: 'lists',
      what,
      invoices,
      rounds,
      p50_ms: rounded(percentile(samples, 0.5)),
      p95_ms: rounded(percentile(samples, 0.95)),
      p95_ratio_to_one_invoice: rounded(percentile(samples, 0.95) / base),
    });
  }
}
