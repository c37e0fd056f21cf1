import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import { instant, wording } from '../../platform/wire/index.ts';

const changeSchema = z.object({ before: z.unknown(), after: z.unknown() });

export const auditEntrySchema = z
  .object({
    object: z.literal('audit_entry'),
    seq: z.number().int().positive().describe('Number in the company’s chain: 1, 2, 3 … without gaps.'),
    at: z.iso.datetime({ precision: 6 }),
    actor: z.object({
      kind: z.enum(['user', 'api_key', 'operator', 'system']),
      id: z.string(),
      name: z.string().nullable().describe('As the person or key is called today; null when it has no name.'),
    }),
    action: z.string().meta({ examples: ['customer.updated'] }),
    object_id: z
      .string()
      .nullable()
      .meta({ examples: ['cus_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    changes: z
      .record(z.string(), changeSchema)
      .nullable()
      .describe(
        'Fields that changed. Personal data is masked and long values are digests: the chain keeps them for good.',
      ),
    data: z.record(z.string(), z.unknown()).describe('What else the entry says.'),
    hash: z.string().describe('SHA-256 (hex) over this entry and the hash before it.'),
  })
  .meta({ id: 'AuditEntry' })
  .describe('Who did what, when, and what was there before.');

export const auditEntryListSchema = listSchema(auditEntrySchema, 'AuditEntryList');

export const auditFilters = {
  action: z
    .string()
    .regex(
      /^[a-z][a-z0-9_]{0,60}\.([a-z][a-z0-9_]{0,60}|\*)$/,
      wording(
        'Escribe la acción como customer.updated, o customer.* para todas las de clientes.',
        'Write the action as customer.updated, or customer.* for all about customers.',
      ),
    )
    .optional()
    .describe('Only this action, such as `customer.updated`, or all of a noun: `customer.*`.'),
  actor: z.string().max(64).optional().describe('Only what this person or key did (usr_…, key_…).'),
  object: z.string().max(64).optional().describe('Only what was done to the object with this id.'),
  from: instant.optional().describe('Not before this instant.'),
  to: instant.optional().describe('Before this instant.'),
};

export const listAuditQuery = z.strictObject({ ...listQueryFields, ...auditFilters });

export const exportAuditQuery = z.strictObject({
  ...auditFilters,
  format: z
    .enum(['csv', 'ndjson'])
    .default('csv')
    .describe(
      '`csv` opens in a spreadsheet; `ndjson` also carries the hashed bytes, so that anyone can check the chain.',
    ),
});

export const auditVerificationSchema = z
  .object({
    object: z.literal('audit_verification'),
    verified: z.boolean(),
    entries: z.number().int().nonnegative().describe('Entries checked.'),
    from_seq: z
      .number()
      .int()
      .nonnegative()
      .describe('First entry checked; longer chains are checked whole every night.'),
    head: z.object({ seq: z.number().int(), hash: z.string() }).nullable().describe('The chain’s last entry.'),
    exported_head: z
      .object({ seq: z.number().int(), hash: z.string() })
      .nullable()
      .describe('The last one kept outside the database, which the chain was checked against.'),
    findings: z.array(
      z.object({
        seq: z.number().int(),
        problem: z.enum([
          'row_changed',
          'gap',
          'prev_mismatch',
          'tail_truncated',
          'head_missing',
          'exported_head_mismatch',
        ]),
      }),
    ),
  })
  .meta({ id: 'AuditVerification' })
  .describe('Whether nobody changed or removed an entry.');
