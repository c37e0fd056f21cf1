import type { z } from 'zod';

import { MEXICO_CITY } from '../../platform/civil-day/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { isTimeZone, nextDigest } from './digest-schedule.ts';
import { KIND_NAMES, KINDS } from './kinds.ts';
import type { KindName } from './kinds.ts';
import { TimeZoneUnknown } from './notification-center.errors.ts';
import { findPreferences, savePreferencesRow } from './notification-center.repository.ts';
import type { PreferencesRow } from './notification-center.repository.ts';
import type { preferencesSchema, replacePreferencesBody } from './notification-center.schemas.ts';
import { personOf } from './person.ts';

const HOUR_DEFAULT = 8;

/** How a kind reaches a person. */
export function channelsOf(row: PreferencesRow | undefined, kind: KindName): { in_app: boolean; email: boolean } {
  return row?.channels[kind] ?? KINDS[kind].defaults;
}

/** What the signed-in person wants to hear of this company: only kinds they may see. */
export async function readPreferences(ctx: Context, language: 'es' | 'en'): Promise<z.infer<typeof preferencesSchema>> {
  const userId = personOf(ctx);
  const row = await ctx.db.withTenant(ctx.tenantId, (tx) => findPreferences(tx, { tenantId: ctx.tenantId, userId }));
  return present(ctx, row, language);
}

/** @throws `time_zone_unknown` */
export async function savePreferences(
  ctx: Context,
  input: z.infer<typeof replacePreferencesBody>,
  language: 'es' | 'en',
): Promise<z.infer<typeof preferencesSchema>> {
  const userId = personOf(ctx);
  const { digest } = input;
  if (!isTimeZone(digest.time_zone)) throw TimeZoneUnknown();
  const channels = Object.fromEntries(input.kinds.map(({ kind, in_app, email }) => [kind, { in_app, email }]));
  const settings = { digest: digest.frequency, hour: digest.hour, weekday: digest.weekday, timeZone: digest.time_zone };
  const row = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    savePreferencesRow(tx, {
      tenantId: ctx.tenantId,
      userId,
      channels,
      digest: digest.frequency,
      digestHour: digest.hour,
      digestWeekday: digest.weekday,
      timeZone: digest.time_zone,
      digestDueAt: nextDigest(settings, ctx.clock()),
      updatedAt: ctx.clock(),
    }),
  );
  return present(ctx, row, language);
}

function present(ctx: Context, row: PreferencesRow | undefined, language: 'es' | 'en') {
  return {
    object: 'notification_preferences' as const,
    kinds: KIND_NAMES.filter((kind) => ctx.permissions.has(KINDS[kind].permission)).map((kind) => ({
      kind,
      label: KINDS[kind].label[language],
      ...channelsOf(row, kind),
    })),
    digest: {
      frequency: row?.digest ?? ('off' as const),
      hour: row?.digestHour ?? HOUR_DEFAULT,
      weekday: row?.digestWeekday ?? 1,
      time_zone: row?.timeZone ?? MEXICO_CITY,
      next_at: row?.digestDueAt?.toISOString() ?? null,
    },
  };
}
