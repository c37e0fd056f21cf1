import { sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';

type Instant = string | null;

export interface StuckRow extends Record<string, unknown> {
  readonly tenant_id: string;
  readonly mode: 'live' | 'test';
  readonly legal_name: string;
  readonly rfc: string;
  readonly invoice_id: string;
  readonly state: 'sealed' | 'sending' | 'unknown' | 'needs_attention';
  readonly serie: string | null;
  readonly folio: string | null;
  readonly total: string;
  readonly currency: string;
  readonly waiting_code: string | null;
  readonly since: string;
  readonly due_at: Instant;
  readonly attempts: number;
}

const ROWS_MAX = 200;

/** Documents that need somebody, over all companies. Answers in an operator's transaction only. */
export async function findStuckInvoices(tx: Tx, now: Date): Promise<readonly StuckRow[]> {
  const { rows } = await tx.execute<StuckRow>(sql`
    select tenant_id, mode, legal_name, rfc, invoice_id, state, serie, folio, total::text, currency, waiting_code,
           ${instant('since')}, ${instant('due_at')}, attempts
      from app.operator_stuck_invoices(${now.toISOString()}::timestamptz, ${ROWS_MAX})`);
  return rows;
}

export interface WebhookRow extends Record<string, unknown> {
  readonly tenant_id: string;
  readonly mode: 'live' | 'test';
  readonly legal_name: string;
  readonly endpoint_id: string;
  readonly host: string;
  readonly state: 'disabled' | 'failing' | 'late';
  readonly disabled_reason: string | null;
  readonly failures: number;
  readonly failing_since: Instant;
  readonly last_failure_at: Instant;
  readonly last_success_at: Instant;
  readonly backlog: number;
  readonly oldest_due_at: Instant;
}

/** Endpoints that are not well, over all companies. Answers in an operator's transaction only. */
export async function findUnwellWebhooks(tx: Tx, now: Date): Promise<readonly WebhookRow[]> {
  const { rows } = await tx.execute<WebhookRow>(sql`
    select tenant_id, mode, legal_name, endpoint_id, host, state, disabled_reason, failures, ${instant('failing_since')},
           ${instant('last_failure_at')}, ${instant('last_success_at')}, backlog, ${instant('oldest_due_at')}
      from app.operator_webhooks(${now.toISOString()}::timestamptz, ${ROWS_MAX})`);
  return rows;
}

function instant(column: string) {
  return sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`);
}
