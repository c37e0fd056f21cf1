import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from './store.ts';

let dataDir: string;
let store: Store;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'kita-store-'));
  store = openStore(dataDir);
});
afterEach(() => {
  store.close();
  rmSync(dataDir, { recursive: true });
});

const put = (name: string) =>
  store.write(() => store.prepare('insert into settings (name, value) values (?, ?)').run(name, ''));
const namesIn = (source: { prepare: Store['prepare'] }) =>
  source
    .prepare('select name from settings order by name')
    .all()
    .map(({ name }) => name);

/** What another process sees: only what is committed. */
function onDisk(): unknown[] {
  const database = new DatabaseSync(path.join(dataDir, 'sandbox.db'), { readOnly: true });
  const names = namesIn(database);
  database.close();
  return names;
}

describe('the file', () => {
  it('is refused when a newer sandbox has written it', () => {
    store.close();
    const database = new DatabaseSync(path.join(dataDir, 'sandbox.db'));
    const known = Number(database.prepare('pragma user_version').get()?.['user_version']);
    expect(known).toBeGreaterThan(0);
    database.exec(`pragma user_version = ${known + 1}`);
    expect(() => openStore(dataDir)).toThrow(/newer sandbox/);
    database.exec(`pragma user_version = ${known}`);
    database.close();
    store = openStore(dataDir);
  });
});

describe('group commit', () => {
  it('shows a write at once here, and to others when settled', async () => {
    put('a');
    put('b');
    expect([namesIn(store), onDisk()]).toEqual([['a', 'b'], []]);
    await store.settled();
    expect(onDisk()).toEqual(['a', 'b']);
  });

  it('undoes the work that fails and keeps its neighbours', async () => {
    put('a');
    const failing = () =>
      store.write(() => {
        store.prepare("insert into settings (name, value) values ('b', '')").run();
        store.prepare("insert into settings (name, value) values ('a', '')").run();
      });
    expect(failing).toThrow(/UNIQUE/);
    put('c');
    await store.settled();
    expect(onDisk()).toEqual(['a', 'c']);
  });

  it('resolves at once when there is nothing to wait for', async () => {
    await expect(store.settled()).resolves.toBeUndefined();
  });

  it('commits what is open when it is closed', () => {
    put('a');
    store.close();
    expect(onDisk()).toEqual(['a']);
    store = openStore(dataDir);
  });

  it('tells everybody who waits when the disk is full, and goes on afterwards', async () => {
    put('a');
    const waiting = [store.settled(), store.settled()];
    store.prepare('pragma max_page_count = 1').get();
    const insert = store.prepare('insert into settings (name, value) values (?, ?)');
    expect(() => store.write(() => insert.run('b', 'x'.repeat(200_000)))).toThrow(/full/);
    const results = await Promise.allSettled(waiting);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(namesIn(store)).toEqual([]);
    store.prepare('pragma max_page_count = 100000').get();
    put('c');
    await store.settled();
    expect(onDisk()).toEqual(['c']);
  });
});
