import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { openDatabase } from '../../platform/db/index.ts';
import type { Logger } from '../../platform/context/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { FinalError } from '../../platform/jobs/index.ts';
import { readCatalogs } from './catalogs.repository.ts';
import { downloadCatalogs } from './download-catalogs.ts';
import { refreshCatalogs } from './refresh-catalogs.ts';
import { updateCatalogs } from './update-catalogs.ts';

let database: TestDatabase;
let worker: Database;
let server: Server;
let base: string;
let edition: Buffer;
const requests: Array<string | undefined> = [];

async function makeEdition(): Promise<Buffer> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'kita-catalogs-test-'));
  const file = path.join(directory, 'catalogs.db');
  const db = new DatabaseSync(file);
  db.exec(`create table "cfdi_40_meses"("id" text, "texto" text, "vigencia_desde" text, "vigencia_hasta" text);
    insert into cfdi_40_meses values ('01', 'Enero', '2022-01-01', ''), ('02', 'Febrero', '2022-01-01', '')`);
  db.close();
  const bytes = gzipSync(await readFile(file));
  await rm(directory, { recursive: true });
  return bytes;
}

beforeAll(async () => {
  database = await createTestDatabase();
  worker = openDatabase({ url: database.workerUrl, applicationName: 'catalogs-test' });
  edition = await makeEdition();
  server = createServer((request, response) => {
    const mark = request.headers['if-none-match'];
    requests.push(mark);
    if (request.url === '/gone.db.gz') response.writeHead(404).end('no');
    else if (mark === '"v1"') response.writeHead(304).end();
    else if (request.url === '/unmarked.db.gz') response.writeHead(200).end(edition);
    else response.writeHead(200, { etag: '"v1"' }).end(request.url === '/bad.db.gz' ? 'no es gzip' : edition);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(async () => {
  await worker.close();
  await new Promise((resolve) => server.close(resolve));
  await database.drop();
});
beforeEach(() => {
  requests.length = 0;
});

const now = new Date('2026-11-21T18:00:00Z');
const update = (file: string) => updateCatalogs(worker, { url: `${base}/${file}`, now, acceptLosses: true });
const leftovers = async () => (await readdir(os.tmpdir())).filter((name) => /^kita-catalogs-(?!test-)/.test(name));

describe('an update from the configured address', () => {
  it('downloads and imports, and the next one asks whether there is anything newer', async () => {
    const before = (await leftovers()).length;
    const report = await update('catalogs.db.gz');
    expect(report?.catalogs).toMatchObject([{ catalog: 'c_Meses', unchanged: 2, closed: 16 }]);
    expect(await update('catalogs.db.gz')).toBeUndefined();
    expect(requests).toEqual([undefined, '"v1"']);
    expect(await worker.withSystem((tx) => readCatalogs(tx, ['c_Meses']))).toHaveLength(18);
    expect((await leftovers()).length).toBe(before);
  });

  it('knows the same file again by its checksum where the server gives no version mark', async () => {
    expect((await update('unmarked.db.gz'))?.catalogs).toMatchObject([{ catalog: 'c_Meses', added: 0, unchanged: 2 }]);
    expect(await update('unmarked.db.gz')).toBeUndefined();
    expect(requests).toEqual([undefined, undefined]);
  });

  it.each([
    ['gone.db.gz', 'answered 404'],
    ['bad.db.gz', 'incorrect header'],
  ])('of %s fails in words and leaves nothing behind', async (file, words) => {
    const before = (await leftovers()).length;
    await expect(update(file)).rejects.toThrow(words);
    expect((await leftovers()).length).toBe(before);
  });

  it('refuses a file larger than expected, and an address that nobody serves', async () => {
    const large = downloadCatalogs({ url: `${base}/catalogs.db.gz`, sizeMax: 10 });
    await expect(large).rejects.toThrow('more than 10 bytes');
    await expect(downloadCatalogs({ url: 'http://127.0.0.1:1/x.db' })).rejects.toThrow('fetch failed');
  });
});

describe('the job', () => {
  const lines: string[] = [];
  const log: Logger = {
    debug: () => undefined,
    info: (_, message = '') => void lines.push(message),
    warn: () => undefined,
    error: () => undefined,
    child: () => log,
  };
  const refresh = (url: string | undefined) => refreshCatalogs({ db: worker, log, clock: () => now }, url);

  it('does nothing without an address, and tells news from no news', async () => {
    await refresh(undefined);
    await refresh(`${base}/catalogs.db.gz?again`);
    await refresh(`${base}/catalogs.db.gz?again`);
    expect(lines).toEqual(['catalog updated', 'catalogs unchanged']);
  });

  it('does not repeat what a file was refused for, but does repeat an address that failed', async () => {
    await expect(refresh(`${base}/nada.txt`)).rejects.toBeInstanceOf(FinalError);
    await expect(refresh(`${base}/gone.db.gz`)).rejects.not.toBeInstanceOf(FinalError);
  });
});
