import { z } from 'zod';

import { INVOICE_STATES } from './invoices.states.ts';

/** What can have happened to an invoice. */
export const TIMELINE_KINDS = [
  'created',
  'updated',
  'sealed',
  'sent',
  'checked',
  'stamped',
  'rejected',
  'delayed',
  'verifying',
  'absence_proven',
  'needs_attention',
  'double_stamp',
  'emailed',
  'email_delivered',
  'email_opened',
  'email_failed',
  'whatsapp_sent',
  'whatsapp_delivered',
  'whatsapp_read',
  'whatsapp_failed',
] as const;

const entry = z
  .object({
    id: z.string().describe('Tells entries of one timeline apart.'),
    kind: z
      .enum(TIMELINE_KINDS)
      .describe(
        'sent: given to the PAC. checked: the PAC was asked whether it has it. delayed: it waits and goes out by itself.',
      ),
    at: z.iso.datetime(),
    ended_at: z.iso.datetime().nullable().describe('For a call to the PAC: when its answer was recorded.'),
    actor: z
      .object({
        kind: z.enum(['user', 'api_key', 'system', 'operator']),
        id: z.string(),
        name: z.string().nullable().describe('Of the person or the key, as it is called today.'),
      })
      .nullable()
      .describe('Who did it; null for what Kita does by itself.'),
    provider: z.string().nullable().describe('PAC that was called.'),
    outcome: z
      .enum(['in_flight', 'ok', 'rejected', 'not_sent', 'unknown'])
      .nullable()
      .describe('For a call to the PAC: what its answer proves. unknown: the answer was lost, or proves nothing.'),
    message: z.string().nullable().describe('What it means, in words.'),
    count: z.number().int().describe('How often in a row it happened; changes of a draft are told together.'),
    detail: z.record(z.string(), z.string()).describe('Raw facts: codes and words of the PAC, folio, UUID.'),
  })
  .meta({ id: 'InvoiceTimelineEntry' });

export const timelineSchema = z
  .object({
    object: z.literal('invoice_timeline'),
    invoice: z.string(),
    state: z.enum(INVOICE_STATES),
    next: z
      .object({
        step: z
          .enum(['edit', 'send', 'check', 'person', 'nothing'])
          .describe('edit: yours to correct or issue. send and check: Kita does it by itself. person: support has it.'),
        at: z.iso.datetime().nullable(),
      })
      .describe('What happens next, and when, if somebody knows.'),
    entries: z.array(entry),
  })
  .meta({ id: 'InvoiceTimeline' })
  .describe('What happened to an invoice, oldest first, from the records of each step.');

export const requestSchema = z
  .object({
    object: z.literal('invoice_request'),
    invoice: z.string(),
    version: z.number().int(),
    request: z.looseObject({}).describe('Body of POST /v1/invoices that says the same, after defaults.'),
  })
  .meta({ id: 'InvoiceRequest' })
  .describe('What an invoice was asked to be: to edit a draft, or to make another like it.');
