import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file fetched from the configured address. Remove it when done. */
export interface Download {
  readonly file: string;
  /** Version mark: the server's, or the checksum of the bytes where it gives none. */
  readonly etag: string;
  remove(): Promise<void>;
}

export interface DownloadOptions {
  readonly url: string;
  /** Version mark of the last download: the server then answers whether there is anything newer. */
  readonly etag?: string;
  /** Bytes accepted. Default 256 MiB; the published file has about a tenth. */
  readonly sizeMax?: number;
  readonly timeoutMs?: number;
}

/** The address could not be used; the message says how. */
export class CatalogDownloadFailed extends Error {
  readonly code = 'catalog_download_failed';

  constructor(url: string, reason: string) {
    super(`${url}: ${reason}`);
    this.name = 'CatalogDownloadFailed';
  }
}

const sizeMaxDefault = 256 * 1024 ** 2;
const timeoutMsDefault = 10 * 60_000;

/**
 * Fetches an edition of the catalogues into a temporary file named as in the address. `undefined` when the server says that
 * nothing changed since `etag`, or the bytes are the same.
 *
 * @throws CatalogDownloadFailed on any other answer than success, on a file that is too large, and when time runs out.
 */
export async function downloadCatalogs(options: DownloadOptions): Promise<Download | undefined> {
  const { url, etag, sizeMax = sizeMaxDefault, timeoutMs = timeoutMsDefault } = options;
  const directory = await mkdtemp(path.join(os.tmpdir(), 'kita-catalogs-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const response = await fetch(url, {
      headers: {
        'user-agent': 'kita-catalogs',
        ...(etag !== undefined && !isChecksum(etag) && { 'if-none-match': etag }),
      },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 304) {
      await remove();
      return undefined;
    }
    if (!response.ok || response.body === null) throw new CatalogDownloadFailed(url, `answered ${response.status}`);
    const file = path.join(directory, fileName(url));
    const hash = createHash('sha256');
    await pipeline(Readable.fromWeb(response.body), limited(url, sizeMax, hash), createWriteStream(file));
    const checksum = `${checksumMark}${hash.digest('hex')}`;
    if (checksum === etag) {
      await remove();
      return undefined;
    }
    return { file, remove, etag: response.headers.get('etag') ?? checksum };
  } catch (error) {
    await remove();
    throw error instanceof CatalogDownloadFailed ? error : new CatalogDownloadFailed(url, reasonOf(error));
  }
}

const checksumMark = 'sha256:';

function isChecksum(etag: string): boolean {
  return etag.startsWith(checksumMark);
}

function limited(url: string, sizeMax: number, hash: Hash) {
  return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > sizeMax) throw new CatalogDownloadFailed(url, `more than ${sizeMax} bytes`);
      hash.update(chunk);
      yield chunk;
    }
  };
}

/** The last part of the address, when it can be a file name; its ending tells what the file is. */
function fileName(url: string): string {
  const name = path.posix.basename(new URL(url).pathname);
  return /^[\w.-]+$/.test(name) && !name.startsWith('.') ? name : 'catalogs.db';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
