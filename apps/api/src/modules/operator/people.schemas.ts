import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import { sessionSchema } from '../sessions/index.ts';

export const listPeopleQuery = z.strictObject({
  ...listQueryFields,
  q: z.string().trim().min(1).max(254).optional().describe('Part of the e-mail or name, or usr_… whole.'),
});

const personFields = {
  object: z.literal('operator_user'),
  id: z.string().meta({ examples: ['usr_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
  email: z.string(),
  email_verified: z.boolean(),
  name: z.string(),
  language: z.enum(['es', 'en']),
  has_two_factor: z.boolean(),
  is_operator: z.boolean(),
  created_at: z.iso.datetime({ precision: 6 }),
  open_sessions: z.number().int(),
  last_seen_at: z.iso.datetime({ precision: 6 }).nullable(),
};

const operatorUserSchema = z
  .object(personFields)
  .meta({ id: 'OperatorUser' })
  .describe('A person as whoever runs the installation sees them.');

export const operatorUserListSchema = listSchema(operatorUserSchema, 'OperatorUserList');

export const operatorUserDetailSchema = z
  .object({
    ...personFields,
    is_locked: z.boolean().describe('Wrong passwords or codes closed the way in for now.'),
    companies: z.array(
      z.object({
        id: z.string(),
        livemode: z.boolean(),
        legal_name: z.string(),
        rfc: z.string(),
        role: z.string(),
      }),
    ),
    sessions: z.array(sessionSchema).describe('Open sessions.'),
  })
  .meta({ id: 'OperatorUserDetail' })
  .describe('A person with their companies and open sessions.');

export const userParams = z.object({ id: z.string().max(64).describe('Person id (usr_…).') });
