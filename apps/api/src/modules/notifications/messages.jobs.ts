import { z } from 'zod';

import { defineJob, defineSystemJob } from '../../platform/jobs/index.ts';

/**
 * Retried for about four hours. The message counts its own attempts and fails for good before the job would, so that
 * trouble of a mail server never fills the dead letters.
 */
const queue = {
  expireInSeconds: 300,
  heartbeatSeconds: 60,
  retryLimit: 20,
  retryDelaySeconds: 5,
  retryDelayMaxSeconds: 1800,
  isUrgent: true,
} as const;

/** Sends one message of a tenant. */
export const sendMessageJob = defineJob({
  name: 'notifications.send_message',
  schema: z.object({ messageId: z.uuid() }),
  queue,
  work: { batchSize: 10, concurrency: 2, tenantConcurrency: 4 },
});

/** Sends one message about a person's own account. */
export const sendAccountMessageJob = defineSystemJob({
  name: 'notifications.send_account_message',
  schema: z.object({ messageId: z.uuid() }),
  queue,
});

const reportQueue = { expireInSeconds: 60, retryLimit: 10, retryDelaySeconds: 5, retryDelayMaxSeconds: 600 } as const;

/** Writes what a provider reported about a message of a tenant. */
export const recordReportJob = defineJob({
  name: 'notifications.record_report',
  schema: z.object({ inboxId: z.uuid() }),
  queue: reportQueue,
});

/** The same for a message about a person's own account. */
export const recordAccountReportJob = defineSystemJob({
  name: 'notifications.record_account_report',
  schema: z.object({ inboxId: z.uuid() }),
  queue: reportQueue,
});

/** Writes what WhatsApp reported about a message of a tenant. */
export const recordWhatsAppReportJob = defineJob({
  name: 'notifications.record_whatsapp_report',
  schema: z.object({ inboxId: z.uuid() }),
  queue: reportQueue,
});

/** The same for a message about a person's own account. */
export const recordAccountWhatsAppReportJob = defineSystemJob({
  name: 'notifications.record_account_whatsapp_report',
  schema: z.object({ inboxId: z.uuid() }),
  queue: reportQueue,
});

/** Reads what a person answered by WhatsApp: whether they want no more, or more again. */
export const recordReplyJob = defineSystemJob({
  name: 'notifications.record_reply',
  schema: z.object({ inboxId: z.uuid() }),
  queue: reportQueue,
});
