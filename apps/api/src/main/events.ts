import { apiKeyEvents } from '../modules/api-keys/index.ts';
import { certificateEvents } from '../modules/certificates/index.ts';
import { customerEvents } from '../modules/customers/index.ts';
import { exportEvents } from '../modules/exports/index.ts';
import { invoiceEvents } from '../modules/invoices/index.ts';
import { memberEvents } from '../modules/members/index.ts';
import { pacAccountEvents } from '../modules/pac-accounts/index.ts';
import { productEvents } from '../modules/products/index.ts';
import { seriesEvents } from '../modules/series/index.ts';
import { tenantEvents } from '../modules/tenants/index.ts';
import { webhookEvents } from '../modules/webhook-endpoints/index.ts';
import type { EventType } from '../platform/events/index.ts';

/** Every type of event of the product, in the order of the contract. */
export const eventTypes: readonly EventType[] = [
  ...tenantEvents.types,
  ...memberEvents.types,
  ...apiKeyEvents.types,
  ...certificateEvents.types,
  ...pacAccountEvents.types,
  ...seriesEvents.types,
  ...customerEvents.types,
  ...productEvents.types,
  ...invoiceEvents.types,
  ...webhookEvents.types,
  ...exportEvents.types,
];
