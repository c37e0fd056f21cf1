import { z } from 'zod';

import { ROLES } from '../../platform/auth/index.ts';
import { base64File, objectVersion, postalCode, wording } from '../../platform/wire/index.ts';

export const companyFields = {
  rfc: z
    .string()
    .trim()
    .toUpperCase()
    .min(12)
    .max(13)
    .describe('RFC of the company or person.')
    .meta({ examples: ['EKU9003173C9'] }),
  legal_name: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .describe('Name exactly as in the tax status certificate, without the capital regime.')
    .meta({ examples: ['ESCUELA KEMPER URGATE'] }),
  regimen_fiscal: z
    .string()
    .length(3)
    .describe('c_RegimenFiscal.')
    .meta({ examples: ['601'] }),
  postal_code: postalCode
    .describe('Postal code of the tax address; place of issue by default.')
    .meta({ examples: ['42501'] }),
};

const contactFields = {
  trade_name: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .nullable()
    .optional()
    .describe('Shown on documents beside the legal name.'),
  email: z.email().max(254).nullable().optional(),
  phone: z.string().trim().min(5).max(30).nullable().optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .nullable()
    .optional(),
  brand_color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, wording('Escribe el color como #0b6e4f.', 'Write the colour as #0b6e4f.'))
    .nullable()
    .optional()
    .describe('Accent colour of the PDF.')
    .meta({ examples: ['#0b6e4f'] }),
  pdf_notes: z
    .string()
    .trim()
    .max(600)
    .nullable()
    .optional()
    .describe('Lines printed on every document: bank account, opening hours.'),
  pdf_page_size: z.enum(['letter', 'a4']).optional().describe('Paper of the PDF; `letter` unless said.'),
};

export const createTenantBody = z.strictObject({ ...companyFields, ...contactFields }).meta({ id: 'CreateTenant' });

export const updateTenantBody = z
  .strictObject({
    rfc: companyFields.rfc.optional(),
    legal_name: companyFields.legal_name.optional(),
    regimen_fiscal: companyFields.regimen_fiscal.optional(),
    postal_code: companyFields.postal_code.optional(),
    ...contactFields,
  })
  .meta({ id: 'UpdateTenant' });

export const companySchema = z
  .object({
    object: z.literal('tenant'),
    id: z.string().meta({ examples: ['ten_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    twin: z.string().describe('The same company in the other mode.'),
    rfc: z.string(),
    legal_name: z.string(),
    regimen_fiscal: z.string(),
    postal_code: z.string(),
    trade_name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    website: z.string().nullable(),
    brand_color: z.string().nullable(),
    pdf_notes: z.string().nullable(),
    pdf_page_size: z.enum(['letter', 'a4']),
    has_logo: z.boolean(),
    status: z
      .enum(['active', 'suspended', 'closed'])
      .describe('`suspended`: everything can be read, nothing changed. `closed`: owners read and download.'),
    status_reason: z.string().nullable().describe('Why it was suspended or closed.'),
    status_since: z.iso.datetime().nullable(),
    version: objectVersion,
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Company' })
  .describe('A company in one mode, as events tell it.');

export const tenantSchema = z
  .object({
    ...companySchema.shape,
    role: z
      .enum([...ROLES, 'CUSTOM'])
      .nullable()
      .describe('Your role in the company; `CUSTOM` when the company made it, null for an API key.'),
    permissions: z.array(z.string()).describe('What you may do in it.'),
  })
  .meta({ id: 'Tenant' })
  .describe('A company in one mode: live or test.');

export const tenantPairSchema = z
  .object({ object: z.literal('tenant_pair'), live: tenantSchema, test: tenantSchema })
  .meta({ id: 'TenantPair' })
  .describe('The new company, in live and in test mode.');

export const tenantListSchema = z
  .object({ object: z.literal('list'), data: z.array(tenantSchema), has_more: z.literal(false), next_cursor: z.null() })
  .meta({ id: 'TenantList' })
  .describe('Every company and mode you may act in.');

export const logoBody = z
  .strictObject({
    image: base64File(2_100_000).describe('PNG or JPEG in base64, up to 2 MB.'),
  })
  .meta({ id: 'Logo' });

export const tenantAttentionSchema = z
  .object({
    object: z.literal('tenant_attention'),
    tenant: z.string().describe('Company and mode (ten_…).'),
    invoices_in_review: z.int().min(0).describe('Documents whose stamp is being verified, or that need a person.'),
    invoices_rejected: z.int().min(0),
    invoices_draft: z.int().min(0),
    certificate_valid_to: z.iso.datetime().nullable().describe('End of the certificate in use; null without one.'),
  })
  .meta({ id: 'TenantAttention' })
  .describe('What waits for a person in one company and mode.');

export const tenantAttentionListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(tenantAttentionSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'TenantAttentionList' })
  .describe('What waits in each of your companies.');

export const pdfPreviewBody = z
  .strictObject({
    legal_name: companyFields.legal_name.optional(),
    ...contactFields,
    logo: base64File(2_100_000)
      .nullable()
      .optional()
      .describe('PNG or JPEG in base64 to try, null for none; the stored logo when left out.'),
  })
  .describe('The look to try; what is left out is as stored.')
  .meta({ id: 'PdfPreview' });
