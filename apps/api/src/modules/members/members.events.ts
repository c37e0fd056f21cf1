import { z } from 'zod';

import { defineEvents } from '../../platform/events/index.ts';
import type { EventContext } from '../../platform/events/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import type { HeldRole } from './member-rules.ts';
import { roleId } from './resolve-role.ts';

/** What an event tells of a person: who, and as what. Name and e-mail are read where they can still be forgotten. */
const membershipSchema = z
  .object({
    object: z.literal('member'),
    id: z.string().describe('Id of the person (usr_…).'),
    role: z.string().describe('One of the product’s roles, or the id of one of the company’s own.'),
  })
  .meta({ id: 'Membership' })
  .describe('That a person works in the company, and as what.');

/** Told in the live side of the company, for whom people work in both. */
export const memberEvents = defineEvents(membershipSchema, {
  'member.joined': 'A person came in: by an invitation they accepted.',
  'member.role_changed': 'A person has another role from now on.',
  'member.left': 'A person left or was removed; their access ended at that moment.',
});

export function publishMember(
  tx: Tx,
  ctx: EventContext,
  type: 'member.joined' | 'member.role_changed' | 'member.left',
  userId: string,
  held: HeldRole,
): Promise<unknown> {
  return memberEvents.publish(tx, ctx, type, { object: 'member', id: encodeId('usr', userId), role: roleId(held) });
}
