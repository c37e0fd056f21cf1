import type { Standing } from '../auth/index.ts';
import { TenantClosed, TenantSuspended } from '../errors/index.ts';
import type { Operation } from './operation.ts';

/** A suspended or closed company is read and nothing else, but for what an operation allows by name (`whileStopped`). */
export function refuseWhileStopped(operation: Operation, { status, reason }: Standing): void {
  if (status === 'active' || operation.method === 'GET' || operation.whileStopped) return;
  const refusal = status === 'suspended' ? TenantSuspended : TenantClosed;
  throw refusal({ extensions: { reason } });
}
