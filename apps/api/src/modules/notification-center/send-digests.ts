import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Context, SystemContext } from '../../platform/context/index.ts';
import { defineJob, defineSystemJob, enqueueSystem } from '../../platform/jobs/index.ts';
import { sendEmail } from '../notifications/index.ts';
import { findTenant } from '../tenants/index.ts';
import { findUserById } from '../users/index.ts';
import { appLink, unsubscribeLink } from './app-links.ts';
import { nextDigest } from './digest-schedule.ts';
import { kindOf } from './kinds.ts';
import { findPreferences, markDigested, savePreferencesRow, undigested } from './notification-center.repository.ts';
import type { NotificationRow, PreferencesRow } from './notification-center.repository.ts';

const ITEMS_MAX = 20;
const TAKEN_MAX = 500;

/** Makes a job of every digest that is due; what it takes is due again in an hour, in case the job is lost. */
export const dispatchDigestsJob = defineSystemJob({
  name: 'notification_center.dispatch_digests',
  schema: z.object({}),
  queue: { expireInSeconds: 300, retryLimit: 3, retryDelaySeconds: 30 },
  handler: (ctx) => dispatchDigests(ctx),
});

/** Sends one person what waits for them in one company. */
export const sendDigestJob = defineJob({
  name: 'notification_center.send_digest',
  schema: z.object({ userId: z.uuid() }),
  queue: { expireInSeconds: 120, retryLimit: 8, retryDelaySeconds: 10, retryDelayMaxSeconds: 900 },
  handler: (ctx, { userId }) => sendDigest(ctx, userId),
});

export async function dispatchDigests(ctx: Pick<SystemContext, 'db' | 'clock'>): Promise<number> {
  return ctx.db.withSystem(async (tx) => {
    const { rows } = await tx.execute<{ tenant_id: string; user_id: string }>(
      sql`select tenant_id, user_id from app.take_due_digests(${ctx.clock().toISOString()}::timestamptz, ${TAKEN_MAX})`,
    );
    for (const { tenant_id, user_id } of rows) {
      await enqueueSystem(tx, tenant_id, sendDigestJob, { userId: user_id });
    }
    return rows.length;
  });
}

/** An empty digest is not sent. The next moment is set in the same transaction, so a repeated job finds nothing to do. */
export async function sendDigest(ctx: Context, userId: string): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const whose = { tenantId: ctx.tenantId, userId };
    const preferences = await findPreferences(tx, whose);
    if (!preferences || preferences.digest === 'off' || preferences.digestDueAt === null) return;
    const rows = await undigested(tx, whose, TAKEN_MAX);
    const { person, tenant } = { person: await findUserById(tx, userId), tenant: await findTenant(tx, ctx.tenantId) };
    if (person && tenant && rows.length > 0) {
      const first = rows[0]?.id ?? '';
      await sendEmail(tx, ctx, {
        template: 'digest',
        to: { address: person.emailDisplay, name: person.name },
        language: person.language,
        data: {
          company: tenant.tradeName ?? tenant.legalName,
          period: preferences.digest,
          items: itemsOf(ctx, rows, person.language),
          more: Math.max(0, rows.length - ITEMS_MAX),
          url: appLink(ctx, ctx.tenantId, '/notifications'),
          unsubscribe_url: unsubscribeLink(ctx, ctx.tenantId, userId),
        },
        tenantId: ctx.tenantId,
        once: `digest:${userId}:${first}`,
      });
      await markDigested(
        tx,
        whose,
        rows.map(({ id }) => id),
        ctx.clock(),
      );
    }
    await savePreferencesRow(tx, { ...preferences, digestDueAt: nextOf(preferences, ctx.clock()) });
  });
}

/** What needs the person comes first. */
function itemsOf(ctx: Context, rows: readonly NotificationRow[], language: 'es' | 'en') {
  const needs = (row: NotificationRow) => (kindOf(row.kind)?.needsAction === true ? 0 : 1);
  return rows
    .toSorted((a, b) => needs(a) - needs(b))
    .slice(0, ITEMS_MAX)
    .map((row) => {
      const kind = kindOf(row.kind);
      const words = kind?.words[language](row.facts);
      return {
        text: words?.title ?? row.kind,
        detail: words?.detail ?? null,
        url: appLink(ctx, ctx.tenantId, kind?.path(row.objectId) ?? '/'),
      };
    });
}

function nextOf(row: PreferencesRow, after: Date): Date | null {
  const { digest, digestHour: hour, digestWeekday: weekday, timeZone } = row;
  return nextDigest({ digest, hour, weekday, timeZone }, after);
}
