import type { Context } from '../../platform/context/index.ts';
import { cancelOpen } from './deliveries.repository.ts';
import { findEndpointEver } from './endpoints.repository.ts';

const BATCH = 2000;

/** Cancels what waits for an endpoint, batch by batch; stops as soon as somebody switches it on again. */
export async function cancelDeliveries(ctx: Context, endpointId: string): Promise<void> {
  for (;;) {
    const canceled = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const endpoint = await findEndpointEver(tx, ctx.tenantId, endpointId);
      if (!endpoint || endpoint.disabledReason === null) return 0;
      return cancelOpen(tx, ctx.tenantId, endpointId, ctx.clock(), BATCH);
    });
    if (canceled < BATCH) return;
  }
}
