import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

import { describe, expect, it } from 'vitest';

import { sha256Hex } from '../crypto/index.ts';
import { newUuid } from '../ids/index.ts';
import { BlobCorrupted, BlobKeyInvalid, BlobNotFound, storeTenantFile, systemKey, tenantKey } from './index.ts';
import type { BlobStore } from './index.ts';

export interface BlobStoreHarness {
  readonly store: BlobStore;
  /** Overwrites the stored bytes behind the port's back. */
  damage(key: string, bytes: Uint8Array): Promise<void>;
}

const xml = { contentType: 'application/xml' };

async function keysBelow(store: BlobStore, folder: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(folder)) keys.push(key);
  return keys;
}

/** What every driver of the blob store promises. */
export function blobStoreContract(name: string, harness: () => BlobStoreHarness): void {
  describe(`blob store on ${name}`, () => {
    const store = (): BlobStore => harness().store;

    it('gives back exactly the bytes stored, from empty to megabytes', async () => {
      const tenantId = newUuid();
      for (const bytes of [Buffer.alloc(0), Buffer.from('ñandú ✓'), randomBytes(3_000_000)]) {
        const stored = await storeTenantFile(store(), tenantId, bytes, xml);
        expect(stored).toEqual({
          key: `tenant/${tenantId}/${sha256Hex(bytes)}`,
          sha256: sha256Hex(bytes),
          size: bytes.length,
        });
        expect((await store().get(stored.key)).equals(bytes)).toBe(true);
        expect(await store().head(stored.key)).toMatchObject({ key: stored.key, size: bytes.length });
      }
    });

    it('keeps one object when the same bytes are stored twice, also at the same time', async () => {
      const tenantId = newUuid();
      const bytes = randomBytes(10_000);
      const stored = await Promise.all(Array.from({ length: 8 }, () => storeTenantFile(store(), tenantId, bytes, xml)));
      expect(new Set(stored.map(({ key }) => key)).size).toBe(1);
      expect(await keysBelow(store(), `tenant/${tenantId}/`)).toHaveLength(1);
    });

    it('refuses bytes that are not those the key names', async () => {
      const key = tenantKey(newUuid(), sha256Hex('one'));
      await expect(store().put(key, Buffer.from('two'), xml)).rejects.toThrow(BlobKeyInvalid);
      expect(await store().head(key)).toBeUndefined();
    });

    it('tells damaged bytes from good ones', async () => {
      const { key } = await storeTenantFile(store(), newUuid(), Buffer.from('sealed'), xml);
      await harness().damage(key, Buffer.from('sealeD'));
      await expect(store().get(key)).rejects.toThrow(BlobCorrupted);
    });

    it('answers absent objects as absent', async () => {
      const key = tenantKey(newUuid(), sha256Hex('never stored'));
      await expect(store().get(key)).rejects.toThrow(BlobNotFound);
      expect(await store().head(key)).toBeUndefined();
      await store().delete(key);
      expect(await keysBelow(store(), `tenant/${newUuid()}/`)).toEqual([]);
    });

    it('forgets a deleted object and takes it again', async () => {
      const tenantId = newUuid();
      const { key } = await storeTenantFile(store(), tenantId, Buffer.from('gone'), xml);
      await store().delete(key);
      expect(await store().head(key)).toBeUndefined();
      await expect(store().get(key)).rejects.toThrow(BlobNotFound);
      expect(await keysBelow(store(), `tenant/${tenantId}/`)).toEqual([]);
      await storeTenantFile(store(), tenantId, Buffer.from('gone'), xml);
      expect((await store().get(key)).toString()).toBe('gone');
    });

    it('lets the last write of a system name win', async () => {
      const key = systemKey('contract', newUuid(), 'heads.ndjson');
      await store().put(key, Buffer.from('first'), xml);
      await store().put(key, Buffer.from('other'), xml);
      expect((await store().get(key)).toString()).toBe('other');
    });

    it('lists a folder in key order and nothing beside it', async () => {
      const [mine, other] = [newUuid(), newUuid()];
      const contents = Array.from({ length: 12 }, (_, index) => Buffer.from(`file ${index}`));
      for (const bytes of contents) await storeTenantFile(store(), mine, bytes, xml);
      await storeTenantFile(store(), other, Buffer.from('not mine'), xml);
      const expected = contents.map((bytes) => tenantKey(mine, sha256Hex(bytes))).sort();
      expect(await keysBelow(store(), `tenant/${mine}/`)).toEqual(expected);
    });

    it('takes a file from disk and gives it back piece by piece', async () => {
      const bytes = Buffer.alloc(300_000, 'un renglón de una lista, ');
      const file = path.join(await mkdtemp(path.join(tmpdir(), 'kita-file-')), 'list.csv');
      await writeFile(file, bytes);
      const key = tenantKey(newUuid(), sha256Hex(bytes));
      await store().putFile(key, file, xml);
      await store().putFile(key, file, xml);
      expect(await buffer(await store().openRead(key))).toEqual(bytes);
      await expect(store().putFile(tenantKey(newUuid(), 'a'.repeat(64)), file, xml)).rejects.toThrow(BlobKeyInvalid);
      await harness().damage(key, Buffer.from('other bytes'));
      await expect(buffer(await store().openRead(key))).rejects.toThrow(BlobCorrupted);
      await expect(store().openRead(tenantKey(newUuid(), 'b'.repeat(64)))).rejects.toThrow(BlobNotFound);
    });

    it.each([
      '../etc/passwd',
      'tenant/../../secret',
      `tenant/${newUuid()}/..`,
      `tenant/${newUuid()}/${'a'.repeat(63)}`,
      `tenant/${newUuid()}/${'A'.repeat(64)}`,
      'system/../x',
      'system/a//b',
      'system/.hidden',
      'system/a..b',
      'system/a\\b',
      'system/a\u0000b',
      'system/ñ',
      'system',
      '/system/a',
      'other/a',
      '',
      `system/${'a'.repeat(600)}`,
    ])('refuses the key %j for every operation', async (key) => {
      await expect(store().put(key, Buffer.from('x'), xml)).rejects.toThrow(BlobKeyInvalid);
      await expect(store().get(key)).rejects.toThrow(BlobKeyInvalid);
      await expect(store().head(key)).rejects.toThrow(BlobKeyInvalid);
      await expect(store().delete(key)).rejects.toThrow(BlobKeyInvalid);
    });

    it.each(['', '/', '../', 'tenant/../', 'system/../', 'other/', 'system/a'])('refuses to list %j', (folder) => {
      expect(() => store().list(folder)).toThrow(BlobKeyInvalid);
    });
  });
}
