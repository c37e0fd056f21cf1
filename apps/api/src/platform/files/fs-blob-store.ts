import { createReadStream } from 'node:fs';
import type { Dirent } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';

import { newUuid } from '../ids/index.ts';
import {
  assertBlobFolder,
  assertBlobKey,
  assertContentMatches,
  assertFileMatches,
  digestOf,
  verified,
  verifiedStream,
} from './blob-key.ts';
import { BlobNotFound } from './blob-store.ts';
import type { BlobInfo, BlobStore } from './blob-store.ts';

export interface FsBlobStoreOptions {
  /** Root directory; created when missing. One file system, so that renames are atomic. */
  readonly dir: string;
  readonly clock: () => Date;
}

/**
 * Files under one directory. A write goes to `tmp/`, is flushed, then renamed to its place and the directory flushed, so
 * a reader sees nothing or everything. Deleted files move to `deleted/<date>/` until they are purged.
 */
export function fsBlobStore(options: FsBlobStoreOptions): BlobStore {
  const root = path.resolve(options.dir);
  const objects = path.join(root, 'objects');
  const pathOf = (key: string): string => {
    assertBlobKey(key);
    return path.join(objects, relativePath(key));
  };
  return {
    async put(key, bytes) {
      const target = pathOf(key);
      assertContentMatches(key, bytes);
      if (digestOf(key) !== undefined && (await sizeOf(target)) === bytes.length) return;
      await writeDurably(path.join(root, 'tmp'), target, (handle) => handle.writeFile(bytes));
    },
    async putFile(key, file) {
      const target = pathOf(key);
      await assertFileMatches(key, file);
      if (digestOf(key) !== undefined && (await sizeOf(target)) === (await sizeOf(file))) return;
      await writeDurably(path.join(root, 'tmp'), target, (handle) => handle.writeFile(createReadStream(file)));
    },
    async openRead(key) {
      const source = pathOf(key);
      if ((await sizeOf(source)) === undefined) throw new BlobNotFound(key);
      return verifiedStream(key, createReadStream(source));
    },
    async get(key) {
      const bytes = await readFile(pathOf(key)).catch(absentAsUndefined);
      if (bytes === undefined) throw new BlobNotFound(key);
      return verified(key, bytes);
    },
    async head(key) {
      return infoOf(key, pathOf(key));
    },
    async delete(key) {
      const source = pathOf(key);
      const day = options.clock().toISOString().slice(0, 10);
      const target = path.join(root, 'deleted', day, relativePath(key));
      await mkdir(path.dirname(target), { recursive: true });
      await rename(source, target).catch(absentAsUndefined);
    },
    list(folder) {
      assertBlobFolder(folder);
      return listBelow(objects, folder);
    },
    purgeDeleted: (before) => purgeBefore(path.join(root, 'deleted'), before.toISOString().slice(0, 10)),
  };
}

/** Content keys get one more level, so that a tenant with a million files has no directory with a million entries. */
function relativePath(key: string): string {
  const digest = digestOf(key);
  if (digest === undefined) return key;
  return `${key.slice(0, -digest.length)}${digest.slice(0, 2)}/${digest}`;
}

async function writeDurably(
  tmpDir: string,
  target: string,
  fill: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  await mkdir(tmpDir, { recursive: true });
  await mkdir(path.dirname(target), { recursive: true });
  const tmp = path.join(tmpDir, newUuid());
  try {
    await using handle = await open(tmp, 'wx', 0o640);
    await fill(handle);
    await handle.sync();
  } catch (error) {
    await rm(tmp, { force: true });
    throw error;
  }
  await rename(tmp, target);
  await syncDirectory(path.dirname(target));
}

/** Makes the rename itself survive a power cut. Windows cannot flush a directory and does not need it. */
async function syncDirectory(dir: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using handle = await open(dir, 'r');
  await handle.sync();
}

async function* listBelow(objects: string, folder: string): AsyncIterable<BlobInfo> {
  const base = path.join(objects, folder);
  const entries = await readdir(base, { recursive: true, withFileTypes: true }).catch(absentAsUndefined);
  const keys = (entries ?? []).filter((entry) => entry.isFile()).map((entry) => keyOf(objects, entry));
  for (const key of keys.sort()) {
    const info = await infoOf(key, path.join(objects, relativePath(key)));
    if (info) yield info;
  }
}

function keyOf(objects: string, entry: Dirent): string {
  const segments = path.relative(objects, path.join(entry.parentPath, entry.name)).split(path.sep);
  if (segments[0] === 'tenant') segments.splice(2, 1);
  return segments.join('/');
}

async function infoOf(key: string, file: string): Promise<BlobInfo | undefined> {
  const stats = await stat(file).catch(absentAsUndefined);
  return stats && { key, size: stats.size, lastModified: stats.mtime };
}

async function sizeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(absentAsUndefined))?.size;
}

async function purgeBefore(deleted: string, day: string): Promise<number> {
  const days = (await readdir(deleted).catch(absentAsUndefined)) ?? [];
  let count = 0;
  for (const name of days.filter((candidate) => candidate < day)) {
    const dir = path.join(deleted, name);
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    count += entries.filter((entry) => entry.isFile()).length;
    await rm(dir, { recursive: true });
  }
  return count;
}

function absentAsUndefined(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return undefined;
  throw error;
}
