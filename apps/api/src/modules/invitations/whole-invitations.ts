import { wholeTable } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { roleId } from '../members/index.ts';
import { stateOf } from './invitation-rules.ts';
import { invitations } from './invitations.tables.ts';

/** Every invitation ever sent, without its link. */
export const wholeInvitations = wholeTable(invitations, (rows, { now }) =>
  rows.map((row) => ({
    object: 'invitation',
    id: encodeId('ivt', row.id),
    email: row.email,
    role: roleId(row),
    state: stateOf(row, now),
    invited_by: encodeId('usr', row.invitedBy),
    accepted_by: row.acceptedBy === null ? null : encodeId('usr', row.acceptedBy),
    times_sent: row.timesSent,
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
  })),
);
