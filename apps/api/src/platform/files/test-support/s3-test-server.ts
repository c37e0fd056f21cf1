import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The part of s3rver (which has no types) that the tests use. */
interface S3rver {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}
type S3rverConstructor = new (options: object) => S3rver;

export interface S3TestServer {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  stop(): Promise<void>;
}

/** An S3 server on loopback with one bucket. Good for behaviour; it proves nothing about access control. */
export async function startS3TestServer(): Promise<S3TestServer> {
  const directory = mkdtempSync(path.join(tmpdir(), 'kita-s3-'));
  const Server = await loadServer();
  const bucket = 'kita-test';
  const server = new Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    resetOnClose: true,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    accessKeyId: 'S3RVER', // the one pair it knows
    secretAccessKey: 'S3RVER',
    async stop() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** s3rver is CommonJS whose export is the class. */
async function loadServer(): Promise<S3rverConstructor> {
  const { default: loaded }: { default: unknown } = await import('s3rver');
  if (!isServerClass(loaded)) throw new Error('s3rver does not export its class any more');
  return loaded;
}

function isServerClass(loaded: unknown): loaded is S3rverConstructor {
  return typeof loaded === 'function';
}
