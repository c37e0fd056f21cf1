import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { sha256Hex } from '../crypto/index.ts';
import { isUuid } from '../ids/index.ts';
import { BlobCorrupted, BlobKeyInvalid } from './blob-store.ts';
import type { BlobStore, PutOptions } from './blob-store.ts';

const TENANT_KEY = /^tenant\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/([0-9a-f]{64})$/;
const SEGMENT = /^[a-z0-9](?:[a-z0-9_-]|\.(?!\.))*$/;
const KEY_LENGTH_MAX = 512;

/** Key of a tenant's bytes: `tenant/<uuid>/<sha256>`. */
export function tenantKey(tenantId: string, sha256: string): string {
  const key = `tenant/${tenantId}/${sha256}`;
  assertBlobKey(key);
  return key;
}

/** Key of a file of the installation, as an exported audit head: `system/<segment>/…`. */
export function systemKey(...segments: readonly string[]): string {
  const key = ['system', ...segments].join('/');
  assertBlobKey(key);
  return key;
}

/** Where a tenant's bytes were stored. */
export interface StoredFile {
  readonly key: string;
  readonly sha256: string;
  readonly size: number;
}

/** Stores bytes of a tenant under their own digest. The same bytes twice are one object. */
export async function storeTenantFile(
  store: BlobStore,
  tenantId: string,
  bytes: Uint8Array,
  options: PutOptions,
): Promise<StoredFile> {
  const sha256 = sha256Hex(bytes);
  const key = tenantKey(tenantId, sha256);
  await store.put(key, bytes, options);
  return { key, sha256, size: bytes.length };
}

/** Refuses any key that is not made of the allowed segments: no climbing, no empty or hidden names, no odd characters. */
export function assertBlobKey(key: string): void {
  if (key.length > KEY_LENGTH_MAX) throw new BlobKeyInvalid(`longer than ${KEY_LENGTH_MAX} characters`);
  if (key.startsWith('tenant/')) {
    if (!TENANT_KEY.test(key)) throw new BlobKeyInvalid('a tenant key is tenant/<uuid>/<sha256>');
    return;
  }
  const [root, ...segments] = key.split('/');
  if (root !== 'system' || segments.length === 0) throw new BlobKeyInvalid('a key starts with tenant/ or system/');
  if (!segments.every((segment) => SEGMENT.test(segment)))
    throw new BlobKeyInvalid('a segment has a character or dot it may not');
}

/** Refuses a folder that is not `tenant/<uuid>/` or `system/…/`. */
export function assertBlobFolder(folder: string): void {
  const segments = folder.split('/');
  const isClosed = segments.pop() === '';
  const [root, ...names] = segments;
  const isTenant = root === 'tenant' && (names.length === 0 || (names.length === 1 && isUuid(names[0] ?? '')));
  const isSystem = root === 'system' && names.every((name) => SEGMENT.test(name));
  if (!isClosed || !(isTenant || isSystem))
    throw new BlobKeyInvalid('a folder is tenant/, tenant/<uuid>/ or system/…/');
}

/** Refuses bytes that are not those a content key names. */
export function assertContentMatches(key: string, bytes: Uint8Array): void {
  const digest = digestOf(key);
  if (digest !== undefined && sha256Hex(bytes) !== digest)
    throw new BlobKeyInvalid('the bytes do not have this SHA-256');
}

/** The same of a file on disk. */
export async function assertFileMatches(key: string, file: string): Promise<void> {
  const digest = digestOf(key);
  if (digest === undefined) return;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('hex') !== digest) throw new BlobKeyInvalid('the file does not have this SHA-256');
}

/** A stream of a key's bytes that fails at its end when they are not those it names. */
export function verifiedStream(key: string, bytes: Readable): Readable {
  const hash = createHash('sha256');
  const digest = digestOf(key);
  const checked = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
    flush(done) {
      const isDamaged = digest !== undefined && hash.digest('hex') !== digest;
      done(isDamaged ? new BlobCorrupted(key) : null);
    },
  });
  bytes.once('error', (error) => checked.destroy(error));
  checked.once('close', () => bytes.destroy());
  return bytes.pipe(checked);
}

/** The bytes read from a key, or `BlobCorrupted` when they are not those it names. */
export function verified(key: string, bytes: Buffer): Buffer {
  const digest = digestOf(key);
  if (digest !== undefined && sha256Hex(bytes) !== digest) throw new BlobCorrupted(key);
  return bytes;
}

/** The SHA-256 a content key names; `undefined` for a system key. */
export function digestOf(key: string): string | undefined {
  return TENANT_KEY.exec(key)?.[1];
}
