import { z } from 'zod';

import {
  documentText,
  externalId,
  metadata,
  objectVersion,
  postalCode,
  rfc,
  satCode,
  usoCfdi,
} from '../../platform/wire/index.ts';
import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';

const proposedUse = usoCfdi.describe('Use proposed for new invoices (c_UsoCFDI).');

export const consentSource = z
  .enum(['in_person', 'written', 'web_form', 'phone_call', 'whatsapp'])
  .describe('How the person agreed.');
const sending = z
  .enum(['inherit', 'always', 'never'])
  .describe("Whether stamped invoices go out by themselves; inherit: as the company's settings say.");

const required = {
  rfc,
  legal_name: documentText(300).describe('Exactly as in the tax status certificate, without the capital regime.'),
  regimen_fiscal: satCode(3, 'c_RegimenFiscal'),
  postal_code: postalCode.describe('Postal code of the tax address.'),
};

const optional = {
  residencia_fiscal: satCode(3, 'c_Pais').nullable().optional(),
  num_reg_id_trib: documentText(40).nullable().optional(),
  uso_cfdi: proposedUse.nullable().optional(),
  email: z.email().max(254).nullable().optional(),
  phone: z
    .string()
    .trim()
    .min(5)
    .max(30)
    .nullable()
    .optional()
    .describe('Telephone. Ten digits are Mexican; others begin with + and the country. Kept as +525512345678.')
    .meta({ examples: ['55 1234 5678'] }),
  whatsapp_consent: z
    .strictObject({ source: consentSource })
    .nullable()
    .optional()
    .describe('That the person agreed to WhatsApp messages at `phone`, and how; null: not, or not any more.'),
  send_by_email: sending.optional(),
  send_by_whatsapp: sending.optional(),
  external_id: externalId.nullable().optional(),
  metadata: metadata.optional(),
};

export const createCustomerBody = z.strictObject({ ...required, ...optional }).meta({
  id: 'CreateCustomer',
  examples: [
    {
      rfc: 'URE180429TM6',
      legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      regimen_fiscal: '601',
      postal_code: '86991',
      uso_cfdi: 'G03',
    },
  ],
});

export const updateCustomerBody = z
  .strictObject({
    rfc: required.rfc.optional(),
    legal_name: required.legal_name.optional(),
    regimen_fiscal: required.regimen_fiscal.optional(),
    postal_code: required.postal_code.optional(),
    ...optional,
  })
  .meta({ id: 'UpdateCustomer' });

export const customerSchema = z
  .object({
    object: z.literal('customer'),
    id: z.string().meta({ examples: ['cus_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    rfc: z.string(),
    legal_name: z.string(),
    regimen_fiscal: z.string(),
    postal_code: z.string(),
    residencia_fiscal: z.string().nullable(),
    num_reg_id_trib: z.string().nullable(),
    uso_cfdi: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    whatsapp_consent: z
      .object({ source: consentSource, at: z.iso.datetime() })
      .nullable()
      .describe('When and how the person agreed to WhatsApp messages.'),
    send_by_email: sending,
    send_by_whatsapp: sending,
    external_id: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    archived: z.boolean(),
    mailings_opposed_at: z.iso
      .datetime()
      .nullable()
      .describe('Since when nothing is sent to the customer, at its request.'),
    erased_at: z.iso
      .datetime()
      .nullable()
      .describe('When its data were erased at its request; it cannot be invoiced again.'),
    version: objectVersion,
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Customer' })
  .describe('A receiver of invoices.');

export const customerListSchema = listSchema(customerSchema, 'CustomerList');

const SORTS = ['-created_at', 'created_at', 'name', '-name'] as const;

export type CustomerSort = (typeof SORTS)[number];

export const listCustomersQuery = z.strictObject({
  ...listQueryFields,
  sort: z.enum(SORTS).default('-created_at').describe('Order; a minus puts the largest or newest first.'),
  q: z.string().trim().min(2).max(100).optional().describe('Words of the name, or the beginning of the RFC or e-mail.'),
  rfc: rfc.optional(),
  external_id: externalId.optional(),
});
