import type { InvitationRow } from './invitations.repository.ts';

export const VALID_DAYS = 7;
export const OPEN_MAX = 100;

/** When an invitation sent now ends. */
export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + VALID_DAYS * 86_400_000);
}

export function stateOf(row: InvitationRow, now: Date): 'pending' | 'expired' | 'accepted' | 'revoked' {
  if (row.acceptedAt) return 'accepted';
  if (row.revokedAt) return 'revoked';
  return row.expiresAt > now ? 'pending' : 'expired';
}
