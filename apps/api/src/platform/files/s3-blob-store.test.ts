import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { Secret, sha256Hex } from '../crypto/index.ts';
import { newUuid } from '../ids/index.ts';
import { blobStoreContract } from './blob-store-contract.ts';
import { s3BlobStore, storeTenantFile, tenantKey } from './index.ts';
import type { S3BlobStore, S3BlobStoreOptions } from './index.ts';
import { startListingDouble } from './test-support/s3-listing-double.ts';
import { startS3TestServer } from './test-support/s3-test-server.ts';
import type { S3TestServer } from './test-support/s3-test-server.ts';

let server: S3TestServer;
let store: S3BlobStore;
let raw: S3Client;

function openStore(changes: Partial<S3BlobStoreOptions>): S3BlobStore {
  const { endpoint, accessKeyId, secretAccessKey, bucket } = server;
  const credentials = { accessKeyId, secretAccessKey: new Secret(secretAccessKey) };
  return s3BlobStore({ bucket, region: 'us-east-1', endpoint, ...credentials, ...changes });
}

beforeAll(async () => {
  server = await startS3TestServer();
  const { endpoint, accessKeyId, secretAccessKey, bucket } = server;
  store = s3BlobStore({
    bucket,
    region: 'us-east-1',
    endpoint,
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
  });
  raw = new S3Client({
    region: 'us-east-1',
    endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
});
afterAll(async () => {
  store.close();
  raw.destroy();
  await server.stop();
});

blobStoreContract('S3', () => ({
  store,
  damage: async (key, bytes) =>
    void (await raw.send(new PutObjectCommand({ Bucket: server.bucket, Key: key, Body: bytes }))),
}));

it('lists all pages of a folder', async () => {
  const tenantId = newUuid();
  const keys = Array.from({ length: 11 }, (_, index) => tenantKey(tenantId, sha256Hex(`object ${index}`)));
  const double = await startListingDouble([...keys, 'tenant/other']);
  const paged = openStore({ endpoint: double.endpoint, listPageSize: 4 });
  const listed: string[] = [];
  for await (const { key } of paged.list(`tenant/${tenantId}/`)) listed.push(key);
  paged.close();
  await double.stop();
  expect(listed).toEqual(keys.sort());
});

it('a missing bucket is an error, never an absent object', async () => {
  const { endpoint, accessKeyId, secretAccessKey } = server;
  const elsewhere = s3BlobStore({
    bucket: 'not-there',
    region: 'us-east-1',
    endpoint,
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
  });
  await expect(
    storeTenantFile(elsewhere, newUuid(), Buffer.from('x'), { contentType: 'text/plain' }),
  ).rejects.toThrow();
  elsewhere.close();
});
