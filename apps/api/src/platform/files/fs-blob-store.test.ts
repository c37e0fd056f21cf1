import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { newUuid } from '../ids/index.ts';
import { blobStoreContract } from './blob-store-contract.ts';
import { digestOf, fsBlobStore, storeTenantFile } from './index.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'kita-blobs-'));
let now = new Date('2026-03-01T12:00:00Z');
const store = fsBlobStore({ dir, clock: () => now });
afterAll(() => rmSync(dir, { recursive: true }));

function fileOf(key: string): string {
  const digest = digestOf(key) ?? '';
  return path.join(dir, 'objects', key.slice(0, -digest.length), digest.slice(0, 2), digest);
}

blobStoreContract('the file system', () => ({ store, damage: (key, bytes) => writeFile(fileOf(key), bytes) }));

it('deleted files stay recoverable until they are purged', async () => {
  const { key } = await storeTenantFile(store, newUuid(), Buffer.from('deleted in March'), {
    contentType: 'text/plain',
  });
  await store.delete(key);
  expect(readdirSync(path.join(dir, 'deleted', '2026-03-01'), { recursive: true })).toContain(
    path.relative(path.join(dir, 'objects'), fileOf(key)),
  );
  expect(await store.purgeDeleted(new Date('2026-03-01T23:00:00Z'))).toBe(0);
  now = new Date('2026-04-10T00:00:00Z');
  expect(await store.purgeDeleted(new Date('2026-04-01T00:00:00Z'))).toBeGreaterThan(0);
  expect(existsSync(path.join(dir, 'deleted', '2026-03-01'))).toBe(false);
});

it('no half-written file is left in place of an object', () => {
  expect(readdirSync(path.join(dir, 'tmp'))).toEqual([]);
});
