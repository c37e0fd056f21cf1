import type { Readable } from 'node:stream';

/** One stored object. */
export interface BlobInfo {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  readonly lastModified: Date;
}

export interface PutOptions {
  /** Told to stores that serve files themselves; readers of this port know the type from their own row. */
  readonly contentType: string;
}

/**
 * Files of the product: signed XML, PAC answers, PDFs, logos, exports. Keys are made by `tenantKey` and `systemKey`.
 *
 * A `tenant/…` key names its content: the last segment is the SHA-256 of the bytes. So `put` refuses other bytes, putting
 * twice is harmless, an object never changes, and `get` detects damage. A `system/…` key is a chosen name whose last
 * write wins. Nothing here knows about tenants' permissions: a caller gets keys only from rows that row-level security
 * let it read.
 */
export interface BlobStore {
  /** Stores the bytes durably: when it resolves, they survive a power cut. Throws `BlobKeyInvalid`. */
  put(key: string, bytes: Uint8Array, options: PutOptions): Promise<void>;
  /** As `put`, from a file of this machine, whatever its size: memory holds a piece at a time. */
  putFile(key: string, file: string, options: PutOptions): Promise<void>;
  /**
   * The bytes piece by piece. Throws `BlobNotFound`; a content key whose bytes no longer match it ends the stream with
   * `BlobCorrupted`, so that whoever reads it gets no whole file.
   */
  openRead(key: string): Promise<Readable>;
  /** The bytes. Throws `BlobNotFound`, or `BlobCorrupted` when a content key's bytes no longer match it. */
  get(key: string): Promise<Buffer>;
  /** Size and date, or `undefined` when there is no such object. */
  head(key: string): Promise<BlobInfo | undefined>;
  /**
   * Removes the object from view; its bytes stay recoverable by the operator for the retention delay (35 days). Removing
   * what is not there is fine, and putting it again brings it back.
   */
  delete(key: string): Promise<void>;
  /** Every object below a folder such as `tenant/<uuid>/` or `system/audit-heads/`, in key order. */
  list(folder: string): AsyncIterable<BlobInfo>;
  /**
   * Forgets objects deleted before the instant; answers how many. Zero where the store does it by itself, as a bucket
   * with versioning and a lifecycle rule.
   */
  purgeDeleted(before: Date): Promise<number>;
}

export class BlobNotFound extends Error {
  readonly code = 'blob_not_found';
  readonly key: string;

  constructor(key: string) {
    super(`no object at ${key}`);
    this.name = 'BlobNotFound';
    this.key = key;
  }
}

export class BlobCorrupted extends Error {
  readonly code = 'blob_corrupted';
  readonly key: string;

  constructor(key: string) {
    super(`the bytes at ${key} do not have the SHA-256 in its name`);
    this.name = 'BlobCorrupted';
    this.key = key;
  }
}

export class BlobKeyInvalid extends Error {
  readonly code = 'blob_key_invalid';

  constructor(reason: string) {
    super(`blob key refused: ${reason}`);
    this.name = 'BlobKeyInvalid';
  }
}
