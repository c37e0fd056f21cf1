import { lt, sql } from 'drizzle-orm';
import { z } from 'zod';

import { defineSystemJob } from '../jobs/index.ts';
import { webhookInbox } from './inbox.tables.ts';

const DAY_MS = 86_400_000;

/** Events keep what they said for 30 days, and that they came for 90: long enough that no provider sends them again. */
export const purgeInboxJob = defineSystemJob({
  name: 'inbox.purge',
  schema: z.object({}),
  queue: { expireInSeconds: 600, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => {
    const before = (days: number): Date => new Date(ctx.clock().getTime() - days * DAY_MS);
    await ctx.db.withSystem(async (tx) => {
      await tx
        .update(webhookInbox)
        .set({ payload: null })
        .where(
          sql`${webhookInbox.receivedAt} < ${before(30).toISOString()}::timestamptz and ${webhookInbox.payload} is not null`,
        );
      await tx.delete(webhookInbox).where(lt(webhookInbox.receivedAt, before(90)));
    });
  },
});
