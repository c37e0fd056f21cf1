import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';

export const reasonField = z
  .string()
  .trim()
  .min(10)
  .max(500)
  .describe('Why, in a sentence: it is kept in the audit logs, where the company reads it.')
  .meta({ examples: ['Ticket 4821: pide ayuda con un rechazo'] });

export const listCompaniesQuery = z.strictObject({
  ...listQueryFields,
  q: z.string().trim().min(1).max(100).optional().describe('Part of the name, beginning of the RFC, or ten_… whole.'),
  mode: z.enum(['live', 'test']).optional(),
  status: z.enum(['active', 'suspended', 'closed']).optional(),
});

const companyFields = {
  object: z.literal('operator_tenant'),
  id: z.string().meta({ examples: ['ten_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
  twin: z.string(),
  livemode: z.boolean(),
  rfc: z.string(),
  legal_name: z.string(),
  trade_name: z.string().nullable(),
  status: z.enum(['active', 'suspended', 'closed']),
  status_reason: z.string().nullable(),
  is_stopped_by_operator: z.boolean().describe('Only an operator lifts it.'),
  status_since: z.iso.datetime({ precision: 6 }).nullable(),
  created_at: z.iso.datetime({ precision: 6 }),
  invoices_this_month: z.number().int().describe('Documents that left the draft; counted up to 10,000.'),
  last_invoice_at: z.iso.datetime({ precision: 6 }).nullable(),
};

const operatorTenantSchema = z
  .object(companyFields)
  .meta({ id: 'OperatorTenant' })
  .describe('A company as whoever runs the installation sees it.');

export const operatorTenantListSchema = listSchema(operatorTenantSchema, 'OperatorTenantList');

export const operatorTenantDetailSchema = z
  .object({
    ...companyFields,
    members: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        role: z.string(),
        has_two_factor: z.boolean(),
        is_operator: z.boolean(),
        since: z.iso.datetime(),
      }),
    ),
    invoices_by_state: z.record(z.string(), z.number().int()).describe('Documents on their way, by state.'),
    api_keys: z.number().int().describe('Keys in force.'),
    certificate_valid_to: z.iso.datetime({ precision: 6 }).nullable(),
    last_activity_at: z.iso.datetime({ precision: 6 }).nullable().describe('Last entry of its audit log.'),
  })
  .meta({ id: 'OperatorTenantDetail' })
  .describe('A company with its people and its state. Reading it leaves an entry in the company’s audit log.');

export const operatorSuspensionBody = z.strictObject({ reason: reasonField }).meta({ id: 'OperatorSuspension' });

export const tenantParams = z.object({ id: z.string().max(64).describe('Company id (ten_…).') });
