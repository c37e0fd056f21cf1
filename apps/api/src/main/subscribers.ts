import { sendStampedInvoice } from '../modules/invoices/index.ts';
import { notifyOfEvents } from '../modules/notification-center/index.ts';
import { webhookFanOut } from '../modules/webhook-endpoints/index.ts';
import { subscribe } from '../platform/events/index.ts';
import type { EventSubscriber } from '../platform/events/index.ts';

/** Who joins the events of the product, in every process: each writes rows and jobs in the publisher's transaction. */
const subscribers: readonly EventSubscriber[] = [sendStampedInvoice, notifyOfEvents, webhookFanOut];

let areConnected = false;

/** Connects them once per process. */
export function connectSubscribers(): void {
  if (areConnected) return;
  areConnected = true;
  for (const subscriber of subscribers) subscribe(subscriber);
}
