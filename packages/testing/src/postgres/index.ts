export { tryFileLock, withFileLock, type FileLock } from './file-lock.ts';
export { findFreePort, isPortFree, randomPort } from './free-port.ts';
export { isAlive, livePostmaster, stopPostgres, type Postmaster } from './postmaster.ts';
export { startPostgres, type PostgresCluster, type PostgresOptions } from './start-postgres.ts';
