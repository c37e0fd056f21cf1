import { auditInstallation } from '../../platform/audit/index.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';
import { listFlagOverrides } from '../../platform/flags/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { listDeadLetters, queueLevels } from '../../platform/jobs/index.ts';
import { listArcoForOperators } from '../legal/index.ts';
import { asOperator } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';
import { presentDeadLetter, presentStuck, presentUnwellWebhook, whyStuck } from './work.presenter.ts';
import { findStuckInvoices, findUnwellWebhooks } from './work.repository.ts';

const LETTERS_MAX = 100;

function whole<T>(data: readonly T[], max = Number.POSITIVE_INFINITY) {
  return { object: 'list' as const, data: data.slice(0, max), has_more: data.length >= max, next_cursor: null };
}

/** What waits for whoever runs the installation, in numbers: no company is named. */
export function readOverview(ctx: OperatorContext) {
  return asOperator(ctx, async (tx) => {
    const stuck = await findStuckInvoices(tx, ctx.clock());
    const queues = await queueLevels(tx);
    const webhooks = await findUnwellWebhooks(tx, ctx.clock());
    const arco = await listArcoForOperators(tx, 'open');
    const today = todayInMexico(ctx.clock());
    const stuckBy = (why: string) => stuck.filter((row) => whyStuck(row) === why).length;
    const endpointsBy = (state: string) => webhooks.filter((row) => row.state === state).length;
    return {
      object: 'operator_overview' as const,
      stuck_invoices: {
        needs_attention: stuckBy('needs_attention'),
        verifying: stuckBy('verifying'),
        waiting: stuckBy('waiting'),
      },
      dead_letters: queues.reduce((sum, { dead }) => sum + dead, 0),
      oldest_job_seconds: Math.max(0, ...queues.map(({ oldest_seconds: seconds }) => seconds)),
      webhook_endpoints: {
        failing: endpointsBy('failing'),
        disabled: endpointsBy('disabled'),
        late: endpointsBy('late'),
      },
      arco_requests: { open: arco.length, overdue: arco.filter(({ answerBy }) => answerBy < today).length },
      flags_changed: (await listFlagOverrides(tx)).length,
    };
  });
}

/** Levels of all queues. They hold no data of any company. */
export async function readQueues(ctx: OperatorContext) {
  const levels = await asOperator(ctx, queueLevels);
  return whole(levels.map((level) => ({ object: 'operator_queue' as const, ...level })));
}

/** Dead letters, the newest first, with what the job was given and why it ended. */
export function readDeadLetters(ctx: OperatorContext, { job }: { readonly job?: string | undefined }) {
  return asOperator(ctx, async (tx) => {
    const letters = await listDeadLetters(tx, { ...(job !== undefined && { job }), limit: LETTERS_MAX });
    const shown = letters.map(presentDeadLetter);
    const data = { job: job ?? null, letters: shown.length };
    await auditInstallation(tx, ctx, { action: 'operator.dead_letters_listed', object: '', data });
    return whole(shown, LETTERS_MAX);
  });
}

/** Documents that need somebody, over all companies: what a person was called for first, then the longest waiting. */
export function readStuckInvoices(ctx: OperatorContext) {
  return asOperator(ctx, async (tx) => {
    const rows = await findStuckInvoices(tx, ctx.clock());
    const tenants = [...new Set(rows.map((row) => encodeId('ten', row.tenant_id)))];
    const data = { invoices: rows.length, tenants };
    await auditInstallation(tx, ctx, { action: 'operator.stuck_invoices_listed', object: '', data });
    return whole(rows.map(presentStuck));
  });
}

/** Webhook endpoints that fail, were switched off or are late, over all companies. */
export function readWebhookHealth(ctx: OperatorContext) {
  return asOperator(ctx, async (tx) => {
    const rows = await findUnwellWebhooks(tx, ctx.clock());
    const tenants = [...new Set(rows.map((row) => encodeId('ten', row.tenant_id)))];
    const data = { endpoints: rows.length, tenants };
    await auditInstallation(tx, ctx, { action: 'operator.webhooks_listed', object: '', data });
    return whole(rows.map(presentUnwellWebhook));
  });
}
