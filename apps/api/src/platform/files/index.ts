export { digestOf, storeTenantFile, systemKey, tenantKey } from './blob-key.ts';
export type { StoredFile } from './blob-key.ts';
export { BlobCorrupted, BlobKeyInvalid, BlobNotFound } from './blob-store.ts';
export type { BlobInfo, BlobStore, PutOptions } from './blob-store.ts';
export { fsBlobStore } from './fs-blob-store.ts';
export type { FsBlobStoreOptions } from './fs-blob-store.ts';
export { s3BlobStore } from './s3-blob-store.ts';
export type { S3BlobStore, S3BlobStoreOptions } from './s3-blob-store.ts';
