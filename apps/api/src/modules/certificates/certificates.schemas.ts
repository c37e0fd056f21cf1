import { z } from 'zod';

import { base64File, objectVersion } from '../../platform/wire/index.ts';

const FILE_BYTES_MAX = 64 * 1024;

export const uploadCertificateBody = z
  .strictObject({
    certificate: base64File(FILE_BYTES_MAX).describe('The .cer file in base64.'),
    private_key: base64File(FILE_BYTES_MAX).describe('The .key file in base64. Kept encrypted and never shown again.'),
    password: z.string().min(1).max(256).describe('Password of the .key file. Used once, never stored.'),
  })
  .meta({ id: 'UploadCertificate' });

export const certificateSchema = z
  .object({
    object: z.literal('certificate'),
    id: z.string().meta({ examples: ['csd_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    no_certificado: z.string(),
    rfc: z.string(),
    name: z.string(),
    issuer: z.string(),
    state: z.enum(['active', 'inactive']).describe('The active one seals.'),
    valid_from: z.iso.datetime(),
    valid_to: z.iso.datetime(),
    days_left: z.number().int().describe('Whole days until it expires; negative afterwards.'),
    version: objectVersion,
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Certificate' })
  .describe('A seal certificate (CSD).');

export const certificateListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(certificateSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'CertificateList' })
  .describe('All certificates, newest first.');
