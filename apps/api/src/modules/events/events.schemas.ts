import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import { wording } from '../../platform/wire/index.ts';

export const eventSchema = z
  .object({
    object: z.literal('event'),
    id: z.string().meta({ examples: ['evt_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    type: z.string().meta({ examples: ['invoice.stamped'] }),
    created_at: z.iso.datetime(),
    livemode: z.boolean(),
    data: z.object({
      object: z.looseObject({ object: z.string(), id: z.string() }).describe('The object as it was then.'),
    }),
  })
  .meta({ id: 'Event' })
  .describe('Something that happened to an object.');

export const eventListSchema = listSchema(eventSchema, 'EventList');

export const listEventsQuery = z.strictObject({
  ...listQueryFields,
  type: z
    .string()
    .regex(
      /^[a-z][a-z0-9_.]{1,80}$/,
      wording('Escribe el tipo como invoice.stamped.', 'Write the type as invoice.stamped.'),
    )
    .optional()
    .describe('Only this type, such as invoice.stamped.'),
  object: z.string().max(64).optional().describe('Only events of the object with this id.'),
});
