import { MEXICO_CITY } from '../../platform/civil-day/index.ts';
import type { Database } from '../../platform/db/index.ts';
import type { Services } from '../../platform/context/index.ts';
import { readUnsubscribeToken } from './app-links.ts';
import { KIND_NAMES } from './kinds.ts';
import { findPreferences, savePreferencesRow } from './notification-center.repository.ts';
import { channelsOf } from './preferences.ts';

interface StopContext {
  readonly db: Database;
  readonly services: Pick<Services, 'config'>;
  readonly clock: () => Date;
}

/** Ends digests and mail notices of one company to one person; the bell stays. False for a link that is not ours. */
export async function stopMail(ctx: StopContext, token: string): Promise<boolean> {
  const whose = readUnsubscribeToken(ctx, token);
  if (!whose) return false;
  await ctx.db.withTenant(whose.tenantId, async (tx) => {
    const row = await findPreferences(tx, whose);
    const channels = Object.fromEntries(KIND_NAMES.map((kind) => [kind, { ...channelsOf(row, kind), email: false }]));
    await savePreferencesRow(tx, {
      ...whose,
      channels,
      digest: 'off',
      digestHour: row?.digestHour ?? 8,
      digestWeekday: row?.digestWeekday ?? 1,
      timeZone: row?.timeZone ?? MEXICO_CITY,
      digestDueAt: null,
      updatedAt: ctx.clock(),
    });
  });
  return true;
}
