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
import { hasVerifiedPhone, findUserById } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { personOf } from './person.ts';

const HOUR_DEFAULT = 8;

/** How a kind reaches a person. */
export function channelsOf(
  row: PreferencesRow | undefined,
  kind: KindName,
): { in_app: boolean; email: boolean; whatsapp: boolean } {
  // Never by default: a person asks for it, which is their consent.
  return { whatsapp: false, ...KINDS[kind].defaults, ...row?.channels[kind] };
}

/** What the signed-in person wants to hear of this company: only kinds they may see. */
export async function readPreferences(ctx: Context, language: 'es' | 'en'): Promise<z.infer<typeof preferencesSchema>> {
  const userId = personOf(ctx);
  const { row, person } = await ctx.db.withTenant(ctx.tenantId, async (tx) => ({
    row: await findPreferences(tx, { tenantId: ctx.tenantId, userId }),
    person: await findUserById(tx, userId),
  }));
  return present(ctx, { row, person }, language);
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
  const channels = Object.fromEntries(
    input.kinds.map(({ kind, in_app, email, whatsapp }) => [kind, { in_app, email, whatsapp }]),
  );
  const settings = { digest: digest.frequency, hour: digest.hour, weekday: digest.weekday, timeZone: digest.time_zone };
  const saved = await ctx.db.withTenant(ctx.tenantId, async (tx) => ({
    row: await savePreferencesRow(tx, {
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
    person: await findUserById(tx, userId),
  }));
  return present(ctx, saved, language);
}

interface Saved {
  readonly row: PreferencesRow | undefined;
  readonly person: UserRow | undefined;
}

function present(ctx: Context, { row, person }: Saved, language: 'es' | 'en') {
  return {
    object: 'notification_preferences' as const,
    whatsapp_available: ctx.services.whatsapp.main !== undefined && person !== undefined && hasVerifiedPhone(person),
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
