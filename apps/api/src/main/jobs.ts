import { purgeAccountLinksJob } from '../modules/account/index.ts';
import { catalogJobs, catalogTimetable } from '../modules/catalogs/index.ts';
import { advanceDemoContent, advanceDemoContentJob } from '../modules/demo-content/index.ts';
import { advanceInvoice, advanceInvoiceJob, emailInvoiceJob, whatsAppInvoiceJob } from '../modules/invoices/index.ts';
import {
  dispatchDigestsJob,
  fanOutJob,
  sendDigestJob,
  warnOfCertificateJob,
  warnOfCertificatesJob,
} from '../modules/notification-center/index.ts';
import { purgeIdentityFlowsJob } from '../modules/identities/index.ts';
import { exportJobs, purgeExportsJob } from '../modules/exports/index.ts';
import { purgeSessionsJob } from '../modules/sessions/index.ts';
import {
  cancelDeliveries,
  cancelDeliveriesJob,
  purgeDeliveriesJob,
  replayEvents,
  replayEventsJob,
} from '../modules/webhook-endpoints/index.ts';
import { exportAuditHeadsJob, verifyAuditsJob } from '../platform/audit/index.ts';
import { purgeExpiredKeysJob } from '../platform/idempotency/index.ts';
import { purgeInboxJob } from '../platform/inbox/index.ts';
import { defineSystemJob, runsAt } from '../platform/jobs/index.ts';
import type { Job, TimetableEntry } from '../platform/jobs/index.ts';
import { purgeIdleBucketsJob } from '../platform/ratelimit/index.ts';
import { z } from 'zod';

import { messageJobs } from './message-delivery.ts';

const DELETED_KEPT_MS = 35 * 86_400_000;

const purgeDeletedFilesJob = defineSystemJob({
  name: 'files.purge_deleted',
  schema: z.object({}),
  queue: { expireInSeconds: 1800, retryLimit: 3, retryDelaySeconds: 60 },
  handler: async (ctx) => ctx.services.files.purgeDeleted(new Date(ctx.clock().getTime() - DELETED_KEPT_MS)),
});

/** Every job of the product with its handler. The migration step installs their queues, the worker runs them. */
export const jobs: readonly Job[] = [
  {
    ...advanceInvoiceJob,
    handler: (ctx, payload) => advanceInvoice(ctx, payload.invoiceId, payload.version),
  } satisfies typeof advanceInvoiceJob,
  ...messageJobs,
  {
    ...advanceDemoContentJob,
    handler: (ctx, payload) => advanceDemoContent(ctx, payload.batch),
  } satisfies typeof advanceDemoContentJob,
  emailInvoiceJob,
  whatsAppInvoiceJob,
  fanOutJob,
  dispatchDigestsJob,
  sendDigestJob,
  warnOfCertificatesJob,
  warnOfCertificateJob,
  purgeInboxJob,
  {
    ...cancelDeliveriesJob,
    handler: (ctx, payload) => cancelDeliveries(ctx, payload.endpointId),
  } satisfies typeof cancelDeliveriesJob,
  {
    ...replayEventsJob,
    handler: (ctx, payload) => replayEvents(ctx, payload.replayId),
  } satisfies typeof replayEventsJob,
  purgeDeliveriesJob,
  ...exportJobs,
  exportAuditHeadsJob,
  verifyAuditsJob,
  purgeDeletedFilesJob,
  purgeExpiredKeysJob,
  purgeIdleBucketsJob,
  purgeSessionsJob,
  purgeAccountLinksJob,
  purgeIdentityFlowsJob,
  ...catalogJobs,
];

/** What runs by itself, and when. */
export const timetable: readonly TimetableEntry[] = [
  runsAt(exportAuditHeadsJob, '7 * * * *'),
  runsAt(verifyAuditsJob, '40 3 * * *'),
  runsAt(purgeDeletedFilesJob, '10 4 * * *'),
  runsAt(purgeExpiredKeysJob, '20 4 * * *'),
  runsAt(purgeIdleBucketsJob, '25 * * * *'),
  runsAt(purgeSessionsJob, '30 4 * * *'),
  runsAt(purgeInboxJob, '35 4 * * *'),
  runsAt(dispatchDigestsJob, '*/15 * * * *', { missed: 'once' }),
  runsAt(warnOfCertificatesJob, '15 8 * * *', { missed: 'once' }),
  runsAt(purgeDeliveriesJob, '40 4 * * *'),
  runsAt(purgeAccountLinksJob, '35 4 * * *'),
  runsAt(purgeIdentityFlowsJob, '45 * * * *'),
  runsAt(purgeExportsJob, '50 * * * *'),
  ...catalogTimetable,
];
