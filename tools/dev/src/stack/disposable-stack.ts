import path from 'node:path';
import { findFreePort, randomPort } from '@kita/testing/postgres';
import { startTemporaryCluster } from '@kita/testing/temporary-cluster';
import { createDatabase, localUrls } from './dev-database.ts';
import { makeSecrets } from './secrets.ts';
import { startStack, type Stack, type StackOptions } from './stack.ts';

/** A stack of which nothing is left. */
export interface DisposableStack extends Stack {
  /** Administrator of its database: to put there in a second what would take requests minutes. */
  readonly adminUrl: string;
}

/** An installation with a database of its own, on free ports, of which the teardown leaves nothing. */
export async function startDisposableStack(
  options: Pick<StackOptions, 'progress' | 'signal' | 'teardown'>,
): Promise<DisposableStack> {
  const { progress, signal, teardown } = options;
  const cluster = await progress.step('PostgreSQL', () => startTemporaryCluster());
  teardown.add(() => cluster.remove());
  signal.throwIfAborted();
  const dataDir = path.join(cluster.folder, 'kita');
  await createDatabase(cluster.url('postgres'), 'kita');
  const httpPort = await findFreePort(randomPort());
  const sandboxPort = await findFreePort(httpPort + 1);
  const database = localUrls(cluster.url('kita'));
  const parts = { database, httpPort, sandboxPort, secrets: makeSecrets(), dataDir, progress, signal, teardown };
  return { ...(await startStack(parts)), adminUrl: database.admin };
}
