import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { readHeldRole, roleId, withCompany } from '../members/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { stateOf } from './invitation-rules.ts';
import { listInvitations } from './invitations.repository.ts';
import type { invitationSchema } from './invitations.schemas.ts';

type Invitation = z.infer<typeof invitationSchema>;

/** Invitations without an answer, and those that ended lately, newest first. */
export async function readInvitations(ctx: Context): Promise<Invitation[]> {
  return withCompany(ctx, async (tx, company) => {
    const rows = await listInvitations(tx, company.tenantId);
    const people = await findUsersByIds(
      tx,
      rows.map(({ invitedBy }) => invitedBy),
    );
    const shown: Invitation[] = [];
    for (const row of rows)
      shown.push({
        object: 'invitation',
        id: encodeId('ivt', row.id),
        email: row.email,
        role: roleId(row),
        role_name: (await readHeldRole(tx, company.tenantId, row)).name,
        state: stateOf(row, ctx.clock()),
        invited_by: people.get(row.invitedBy)?.name ?? '',
        times_sent: row.timesSent,
        created_at: row.createdAt.toISOString(),
        expires_at: row.expiresAt.toISOString(),
      });
    return shown;
  });
}

/** One of them, by its database id. @throws `not_found` */
export async function readOneInvitation(ctx: Context, id: string): Promise<Invitation> {
  const found = (await readInvitations(ctx)).find((invitation) => invitation.id === encodeId('ivt', id));
  if (!found) throw NotFound();
  return found;
}
