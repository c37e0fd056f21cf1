import { encodeId } from '../../platform/ids/index.ts';
import type { DeadLetter } from '../../platform/jobs/index.ts';
import { scrub } from '../../platform/observability/index.ts';
import type { StuckRow, WebhookRow } from './work.repository.ts';

const SECRET_NAME = /pass|secret|token|credential|authorization|cookie|private|api_?key/i;

export function presentDeadLetter(letter: DeadLetter) {
  const { id, job, tenantId, payload, failure, runs, enqueuedAt, failedAt } = letter;
  return {
    object: 'dead_letter' as const,
    id: encodeId('job', id),
    job,
    tenant: tenantId === undefined ? null : encodeId('ten', tenantId),
    payload: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, masked(name, value)])),
    error: { type: failure.type, code: failure.code ?? null },
    runs,
    enqueued_at: enqueuedAt.toISOString(),
    failed_at: failedAt.toISOString(),
  };
}

/** Payloads are ids by rule; whatever looks like more is not shown. */
function masked(name: string, value: unknown): unknown {
  if (SECRET_NAME.test(name)) return '[secret]';
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map((item: unknown) => masked('', item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, masked(key, inner)]));
}

const WHY = {
  needs_attention: 'needs_attention',
  unknown: 'verifying',
  sealed: 'waiting',
  sending: 'waiting',
} as const;

export function whyStuck(row: StuckRow): (typeof WHY)[keyof typeof WHY] {
  return WHY[row.state];
}

export function presentStuck(row: StuckRow) {
  const why = whyStuck(row);
  return {
    object: 'stuck_invoice' as const,
    id: encodeId('inv', row.invoice_id),
    tenant: encodeId('ten', row.tenant_id),
    livemode: row.mode === 'live',
    legal_name: row.legal_name,
    rfc: row.rfc,
    number: [row.serie, row.folio].filter((part) => part !== null).join('-'),
    total: row.total,
    currency: row.currency,
    state: row.state,
    why,
    waiting_code: row.waiting_code,
    since: row.since,
    next_try_at: row.due_at,
    attempts: row.attempts,
    runbook: why === 'waiting' ? ('pac-away' as const) : ('unknown-invoices' as const),
  };
}

export function presentUnwellWebhook({ tenant_id, endpoint_id, mode, ...row }: WebhookRow) {
  return {
    object: 'operator_webhook_endpoint' as const,
    id: encodeId('whe', endpoint_id),
    tenant: encodeId('ten', tenant_id),
    livemode: mode === 'live',
    legal_name: row.legal_name,
    host: row.host,
    state: row.state,
    disabled_reason: row.disabled_reason,
    failures: row.failures,
    failing_since: row.failing_since,
    last_failure_at: row.last_failure_at,
    last_success_at: row.last_success_at,
    backlog: row.backlog,
    oldest_due_at: row.oldest_due_at,
  };
}
