export { adminQuery } from './database/admin-query.ts';
export { createTestDatabase, type TestDatabase } from './database/create-test-database.ts';
export { startTemporaryCluster, type TemporaryCluster } from './database/temporary-cluster.ts';
export { startFaultProxy, type Fault, type FaultProxy } from './faults/fault-proxy.ts';
export { satData } from './sat-data.ts';
export { fixedClock, type FixedClock } from './time/fixed-clock.ts';
export { waitFor, type WaitOptions } from './time/wait-for.ts';
