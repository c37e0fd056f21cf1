import { dispatchDueInvoices } from '../modules/invoices/index.ts';
import { findTenant } from '../modules/tenants/index.ts';
import { forgetSecrets, startCourier, webhookMetrics } from '../modules/webhook-endpoints/index.ts';
import type { CourierOptions } from '../modules/webhook-endpoints/index.ts';
import type { Context } from '../platform/context/index.ts';
import { FinalError, jobMetrics, queueMetrics, startJobWorker, startTicker } from '../platform/jobs/index.ts';
import type { JobContexts, JobWorker } from '../platform/jobs/index.ts';
import type { createLogger, createMetrics } from '../platform/observability/index.ts';
import { jobs, timetable } from './jobs.ts';
import type { Opened } from './services.ts';
import { tellOwnerOfWebhook } from './webhook-notices.ts';

export interface WorkerProcessOptions {
  readonly opened: Opened;
  readonly url: string;
  readonly logger: ReturnType<typeof createLogger>;
  readonly metrics: ReturnType<typeof createMetrics>;
  readonly clock?: () => Date;
  /** Times and limits of webhook deliveries, for tests of three days that have seconds. */
  readonly courier?: Partial<CourierOptions>;
}

/** How late an invoice's moment may be noticed. */
const DUE_EVERY_MS = 1000;

/** Starts taking jobs with the contexts verbs expect, and making jobs of the invoices that are due. */
export async function startWorkerProcess(options: WorkerProcessOptions): Promise<JobWorker> {
  const { opened, logger, metrics, clock = () => new Date() } = options;
  const contexts = jobContexts(opened, clock);
  queueMetrics(metrics, opened.db);
  const worker = await startJobWorker({
    url: options.url,
    jobs,
    timetable,
    contexts,
    log: logger,
    metrics: jobMetrics(metrics),
  });
  const due = startTicker({
    name: 'due invoices',
    everyMs: DUE_EVERY_MS,
    work: () => dispatchDueInvoices(opened),
    log: logger,
  });
  const courier = startCourier({
    db: opened.db,
    contexts,
    clock,
    log: logger,
    metrics: webhookMetrics(metrics, opened.db),
    tellOwner: tellOwnerOfWebhook,
    ...options.courier,
  });
  return {
    check: () => worker.check(),
    async stop(timeoutMs) {
      await Promise.all([due.stop(), courier.stop()]);
      forgetSecrets();
      await worker.stop(timeoutMs);
    },
  };
}

/** Jobs act for the system inside one tenant; permissions were checked when the work was enqueued. */
export function jobContexts(opened: Opened, clock: () => Date): JobContexts {
  const { db, services } = opened;
  return {
    async tenant(tenantId, seed): Promise<Context> {
      const tenant = await db.withTenant(tenantId, (tx) => findTenant(tx, tenantId));
      if (!tenant) throw new FinalError('tenant_gone', 'the tenant of the job does not exist');
      return { ...seed, tenantId, livemode: tenant.mode === 'live', permissions: new Set(), clock, db, services };
    },
    system: (seed) => ({ ...seed, clock, db, services }),
  };
}
