import { z } from 'zod';

import { reasonField } from './companies.schemas.ts';

/** A list that is never longer than a screen can show: no cursor. */
function wholeList<T extends z.ZodType>(item: T, id: string) {
  return z
    .object({ object: z.literal('list'), data: z.array(item), has_more: z.boolean(), next_cursor: z.null() })
    .meta({ id });
}

const count = z.number().int().nonnegative();

export const operatorOverviewSchema = z
  .object({
    object: z.literal('operator_overview'),
    stuck_invoices: z.object({ needs_attention: count, verifying: count, waiting: count }),
    dead_letters: count,
    oldest_job_seconds: z.number().describe('Age of the oldest job that could run now.'),
    webhook_endpoints: z.object({ failing: count, disabled: count, late: count }),
    arco_requests: z.object({ open: count, overdue: count }),
    flags_changed: count.describe('Overrides in force.'),
  })
  .meta({ id: 'OperatorOverview' })
  .describe('What waits for whoever runs the installation.');

export const operatorQueueListSchema = wholeList(
  z
    .object({
      object: z.literal('operator_queue'),
      name: z.string(),
      ready: count,
      deferred: count.describe('Waiting for their moment.'),
      active: count,
      failed: count,
      dead: count.describe('Dead letters: nobody runs them again unless a person says so.'),
      oldest_seconds: z.number(),
    })
    .meta({ id: 'OperatorQueue' }),
  'OperatorQueueList',
);

export const deadLetterSchema = z
  .object({
    object: z.literal('dead_letter'),
    id: z.string().meta({ examples: ['job_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    job: z.string(),
    tenant: z.string().nullable(),
    payload: z.record(z.string(), z.unknown()).describe('What the job was given, with secrets masked.'),
    error: z.object({ type: z.string(), code: z.string().nullable() }),
    runs: count,
    enqueued_at: z.iso.datetime(),
    failed_at: z.iso.datetime(),
  })
  .meta({ id: 'DeadLetter' })
  .describe('A job that failed for good.');

export const deadLetterListSchema = wholeList(deadLetterSchema, 'DeadLetterList');

export const listDeadLettersQuery = z.strictObject({
  job: z.string().max(120).optional().describe('Only of this job.'),
});

export const deadLetterParams = z.object({ id: z.string().max(64).describe('Dead letter id (job_…).') });

export const discardDeadLetterBody = z.strictObject({ reason: reasonField }).meta({ id: 'DiscardDeadLetter' });

export const deadLetterDecisionSchema = z
  .object({ object: z.literal('dead_letter_decision'), id: z.string(), decision: z.enum(['retried', 'discarded']) })
  .meta({ id: 'DeadLetterDecision' });

export const stuckInvoiceListSchema = wholeList(
  z
    .object({
      object: z.literal('stuck_invoice'),
      id: z.string(),
      tenant: z.string(),
      livemode: z.boolean(),
      legal_name: z.string(),
      rfc: z.string(),
      number: z.string().describe('Series and folio.'),
      total: z.string(),
      currency: z.string(),
      state: z.enum(['sealed', 'sending', 'unknown', 'needs_attention']),
      why: z.enum(['needs_attention', 'verifying', 'waiting']),
      waiting_code: z.string().nullable().describe('What keeps it from going out, in the PAC taxonomy.'),
      since: z.iso.datetime(),
      next_try_at: z.iso.datetime().nullable(),
      attempts: count,
      runbook: z.enum(['unknown-invoices', 'pac-away']),
    })
    .meta({ id: 'StuckInvoice' }),
  'StuckInvoiceList',
);

export const operatorWebhookListSchema = wholeList(
  z
    .object({
      object: z.literal('operator_webhook_endpoint'),
      id: z.string(),
      tenant: z.string(),
      livemode: z.boolean(),
      legal_name: z.string(),
      host: z.string().describe('Of its address only the host: paths may hold secrets.'),
      state: z.enum(['disabled', 'failing', 'late']),
      disabled_reason: z.string().nullable(),
      failures: count,
      failing_since: z.iso.datetime().nullable(),
      last_failure_at: z.iso.datetime().nullable(),
      last_success_at: z.iso.datetime().nullable(),
      backlog: count.describe('Deliveries on their way; counted up to 10,000.'),
      oldest_due_at: z.iso.datetime().nullable(),
    })
    .meta({ id: 'OperatorWebhookEndpoint' }),
  'OperatorWebhookEndpointList',
);
