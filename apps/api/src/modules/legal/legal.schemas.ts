import { z } from 'zod';

const kind = z.enum(['terms', 'privacy']);
const version = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ examples: ['2026-11-28'] });

export const legalDocumentSchema = z
  .object({
    object: z.literal('legal_document'),
    kind,
    version,
    effective_from: z.iso.date(),
    in_force: z.boolean(),
    language: z.enum(['es', 'en']),
    title: z.string(),
    sections: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) })),
  })
  .meta({ id: 'LegalDocument' })
  .describe('One version of the terms or of the privacy notice.');

export const legalDocumentListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(legalDocumentSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'LegalDocumentList' });

export const acceptLegalBody = z
  .strictObject({ terms: version.optional(), privacy: version.optional() })
  .refine((body) => body.terms !== undefined || body.privacy !== undefined, 'name at least one')
  .meta({ id: 'AcceptLegal' });

export const legalStatusSchema = z
  .object({
    object: z.literal('legal_status'),
    documents: z.array(
      z.object({
        kind,
        version,
        effective_from: z.iso.date(),
        accepted_at: z.iso.datetime().nullable(),
      }),
    ),
    pending: z.array(kind).describe('What is in force and the person has not accepted.'),
  })
  .meta({ id: 'LegalStatus' })
  .describe('What the person has accepted.');

export const arcoRequestSchema = z
  .object({
    object: z.literal('arco_request'),
    id: z.string().meta({ examples: ['arc_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    kind: z.enum(['access', 'rectification', 'cancellation', 'opposition']),
    state: z.enum(['received', 'granted', 'denied', 'withdrawn']),
    details: z.string(),
    answer_by: z.iso.date().describe('Last day of the term the law gives: 20 working days.'),
    answer: z.string().nullable(),
    answered_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'ArcoRequest' })
  .describe('A request about one’s own personal data.');

export const arcoListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(arcoRequestSchema),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'ArcoRequestList' });

export const createArcoBody = z
  .strictObject({
    kind: z
      .enum(['access', 'rectification', 'opposition'])
      .describe('Cancellation is POST /v1/user/erasure, which takes effect at once.'),
    details: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .describe('What is asked for, in the person’s words.')
      .meta({ examples: ['Mi nombre está mal escrito: es Ana Torres Ruiz.'] }),
  })
  .meta({ id: 'CreateArcoRequest' });

export const eraseUserBody = z
  .strictObject({
    confirm_email: z
      .string()
      .trim()
      .max(254)
      .meta({ examples: ['ana@ejemplo.mx'] }),
  })
  .meta({ id: 'EraseUser' });

export const personalDataSchema = z
  .looseObject({
    object: z.literal('personal_data'),
    generated_at: z.iso.datetime(),
    user: z.record(z.string(), z.unknown()),
    sessions: z.array(z.record(z.string(), z.unknown())),
    identities: z.array(z.record(z.string(), z.unknown())),
    companies: z.array(z.record(z.string(), z.unknown())),
    legal_acceptances: z.array(z.record(z.string(), z.unknown())),
    arco_requests: z.array(z.record(z.string(), z.unknown())),
    kept: z.array(z.string()).describe('What the law has us keep when an account is erased, and why.'),
  })
  .meta({ id: 'PersonalData' })
  .describe('Everything stored about the person who asks.');
