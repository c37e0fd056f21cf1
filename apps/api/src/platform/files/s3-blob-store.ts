import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';

import type { Secret } from '../crypto/index.ts';
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

export interface S3BlobStoreOptions {
  /**
   * The bucket needs versioning and a lifecycle rule that expires non-current versions after 35 days: that is what makes
   * a deletion recoverable. The credentials need Get, Put, Delete and List on it, nothing else.
   */
  readonly bucket: string;
  readonly region: string;
  /** Other than Amazon's: MinIO, Ceph, Garage, a provider's own. */
  readonly endpoint?: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret<string>;
  readonly connectTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
  /** Keys asked for at once when listing, at most 1,000. */
  readonly listPageSize?: number;
}

export interface S3BlobStore extends BlobStore {
  /** Ends idle connections. */
  close(): void;
}

/** Files in a bucket. Uses only calls every S3 engine has: no conditional writes, tags or object locks. */
export function s3BlobStore(options: S3BlobStoreOptions): S3BlobStore {
  const client = clientOf(options);
  const at = (key: string): { Bucket: string; Key: string } => {
    assertBlobKey(key);
    return { Bucket: options.bucket, Key: key };
  };
  const head = async (key: string): Promise<BlobInfo | undefined> => {
    const found = await client.send(new HeadObjectCommand(at(key))).catch(absentAsUndefined);
    return found && infoOf(key, found.ContentLength, found.LastModified);
  };
  return {
    head,
    async put(key, bytes, { contentType }) {
      const target = at(key);
      assertContentMatches(key, bytes);
      if (digestOf(key) !== undefined && (await head(key))?.size === bytes.length) return;
      // The signature covers the SHA-256 of the body, so bytes damaged on the way are refused by the server.
      await client.send(
        new PutObjectCommand({ ...target, Body: bytes, ContentType: contentType, ContentLength: bytes.length }),
      );
    },
    async putFile(key, file, { contentType }) {
      const target = at(key);
      await assertFileMatches(key, file);
      const isThere = digestOf(key) !== undefined && (await head(key))?.size === (await stat(file)).size;
      if (!isThere) await sendFile(client, { ...target, ContentType: contentType }, file);
    },
    async openRead(key) {
      const found = await client.send(new GetObjectCommand(at(key))).catch(absentAsUndefined);
      if (!(found?.Body instanceof Readable)) throw new BlobNotFound(key);
      return verifiedStream(key, found.Body);
    },
    async get(key) {
      const found = await client.send(new GetObjectCommand(at(key))).catch(absentAsUndefined);
      if (found?.Body === undefined) throw new BlobNotFound(key);
      return verified(key, Buffer.from(await found.Body.transformToByteArray()));
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key))).catch(absentAsUndefined);
    },
    list(folder) {
      assertBlobFolder(folder);
      return listBelow(client, options.bucket, folder, options.listPageSize ?? 1000);
    },
    purgeDeleted: async () => 0,
    close: () => client.destroy(),
  };
}

/** Large files take as long as they take. */
const FILE_TIMEOUT_MS = 3_600_000;

async function sendFile(
  client: S3Client,
  target: { readonly Bucket: string; readonly Key: string; readonly ContentType: string },
  file: string,
): Promise<void> {
  const { size } = await stat(file);
  const command = new PutObjectCommand({ ...target, Body: createReadStream(file), ContentLength: size });
  await client.send(command, { requestTimeout: FILE_TIMEOUT_MS });
}

function clientOf(options: S3BlobStoreOptions): S3Client {
  return new S3Client({
    region: options.region,
    ...(options.endpoint !== undefined && { endpoint: options.endpoint }),
    forcePathStyle: true,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey.reveal() },
    maxAttempts: 3,
    // Newer checksum trailers are unknown to several engines; the signed body digest already protects what is sent.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: options.connectTimeoutMs ?? 3000,
      requestTimeout: options.requestTimeoutMs ?? 30_000,
      throwOnRequestTimeout: true,
    },
  });
}

async function* listBelow(client: S3Client, bucket: string, folder: string, pageSize: number): AsyncIterable<BlobInfo> {
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: folder, MaxKeys: pageSize })) {
    for (const object of page.Contents ?? []) {
      if (object.Key !== undefined) yield infoOf(object.Key, object.Size, object.LastModified);
    }
  }
}

function infoOf(key: string, size: number | undefined, lastModified: Date | undefined): BlobInfo {
  return { key, size: size ?? 0, lastModified: lastModified ?? new Date(0) };
}

function absentAsUndefined(error: unknown): undefined {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404 && error.name !== 'NoSuchBucket') {
    return undefined;
  }
  throw error;
}
