import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, satData } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { everydayQueries, unseenQueries } from '@kita/sat-catalogs/everyday-queries';
import type { EverydayQuery } from '@kita/sat-catalogs/everyday-queries';
import { openCatalogSource } from '@kita/sat-catalogs/import';
import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { importCatalogs } from './import-catalogs.ts';
import { searchCatalog } from './search-catalog.ts';

const data = satData();

describe.skipIf(data === undefined)('searching all 52,514 products', () => {
  let database: TestDatabase;
  let worker: Database;
  let db: Database;

  beforeAll(async () => {
    database = await createTestDatabase();
    worker = openDatabase({ url: database.workerUrl, applicationName: 'catalogs-test' });
    db = openDatabase({ url: database.apiUrl, applicationName: 'catalogs-test' });
    const source = await openCatalogSource(`${data}/sat/catalogs/cfdi40/cfdi_40_productos_servicios.csv.gz`);
    await importCatalogs(worker, source, { source: 'x', now: new Date('2026-01-01T18:00:00Z') });
    await source.close();
  }, 120_000);
  afterAll(async () => {
    await Promise.all([worker.close(), db.close()]);
    await database.drop();
  });

  const search = async (q: string) =>
    (await searchCatalog({ db }, { catalog: 'c_ClaveProdServ', q, limit: 5, asOf: '2026-11-21' })).rows;

  it('has the answer of everyday searches among the first five', async () => {
    const missed: string[] = [];
    const all: readonly EverydayQuery[] = [...everydayQueries, ...unseenQueries];
    for (const [query, ...families] of all) {
      const rows = await search(query);
      if (!rows.some(({ key }) => families.some((family) => key.startsWith(family)))) missed.push(query);
    }
    expect(missed).toEqual([]);
  });

  it('takes less than 50 ms for 95 of 100 searches, also while they are typed and with slips', async () => {
    const words = everydayQueries.filter((_, at) => at % 3 === 0).map(([query]) => query);
    const queries = [...words, ...words.map((word) => word.slice(0, 4)), ...words.map(swapped)];
    const times = [];
    for (const query of queries) times.push(await quickest(() => search(query)));
    times.sort((a, b) => a - b);
    const [p50 = Infinity, p95 = Infinity] = [times[times.length >> 1], times[Math.floor(times.length * 0.95)]];
    process.stdout.write(`search of 52,514 products: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms\n`);
    // Measured 40.8 ms with fourteen processes for each core; three times that so that no neighbour fails the suite.
    expect(p95).toBeLessThan(150);
  });
});

/** Milliseconds of the quickest of three runs: what the search takes, and not what else the machine does meanwhile. */
async function quickest(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  while (times.length < 3) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** Third and fourth letter swapped. */
function swapped(word: string): string {
  return word.length < 6 ? word : word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
}
