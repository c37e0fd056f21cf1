import { z } from 'zod';

const person = z.object({ id: z.string(), name: z.string() });

export const createTransferBody = z
  .strictObject({ member: z.string().max(64).describe('Id of the person who shall own the company (usr_…).') })
  .meta({ id: 'CreateOwnershipTransfer' });

export const transferSchema = z
  .object({
    object: z.literal('ownership_transfer'),
    id: z.string().meta({ examples: ['otr_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    from: person.describe('Who gives the company away; an administrator afterwards.'),
    to: person.describe('Who owns it once they accept.'),
    is_yours_to_accept: z.boolean(),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
  })
  .meta({ id: 'OwnershipTransfer' })
  .describe('A proposal to give the company away. Nothing changes until the other person accepts.');

export const transferListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(transferSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'OwnershipTransferList' })
  .describe('The proposal that waits, if any.');
