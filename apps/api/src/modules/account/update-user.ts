import type { z } from 'zod';

import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { inPerson, noteSecurity, updateUser } from '../users/index.ts';
import type { Device, UserRow, updateUserBody } from '../users/index.ts';

/** Changes how the person is addressed and shown things. The log names the fields, not what they say. */
export function changeProfile(
  ctx: SystemContext & { readonly user: UserPrincipal },
  changes: z.infer<typeof updateUserBody>,
  from: Device,
): Promise<UserRow> {
  const { userId } = ctx.user;
  const { time_zone: timeZone, ...rest } = changes;
  return inPerson(ctx.db, userId, async (tx) => {
    const row = await updateUser(tx, userId, { ...rest, ...(timeZone !== undefined && { timeZone }) });
    const fields = Object.keys(changes);
    if (fields.length > 0) await noteSecurity(tx, ctx, userId, 'user.profile_changed', from, { fields });
    return row;
  });
}
