import path from 'node:path';

import type { Config } from '../platform/config/index.ts';
import { Secret } from '../platform/crypto/index.ts';
import { fsBlobStore, s3BlobStore } from '../platform/files/index.ts';
import type { BlobStore } from '../platform/files/index.ts';

/** The part of the configuration that says where files are. */
export type FilesConfig = Pick<
  Config,
  | 'KITA_FILES_DIR'
  | 'KITA_S3_BUCKET'
  | 'KITA_S3_REGION'
  | 'KITA_S3_ENDPOINT'
  | 'KITA_S3_ACCESS_KEY_ID'
  | 'KITA_S3_SECRET_ACCESS_KEY'
>;

/** The bucket, or without one the folder. */
export function openFiles(config: FilesConfig): BlobStore {
  if (config.KITA_S3_BUCKET === undefined) {
    return fsBlobStore({ dir: path.resolve(config.KITA_FILES_DIR), clock: () => new Date() });
  }
  return s3BlobStore({
    bucket: config.KITA_S3_BUCKET,
    region: config.KITA_S3_REGION,
    ...(config.KITA_S3_ENDPOINT !== undefined && { endpoint: config.KITA_S3_ENDPOINT }),
    accessKeyId: config.KITA_S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: new Secret(config.KITA_S3_SECRET_ACCESS_KEY ?? ''),
  });
}
