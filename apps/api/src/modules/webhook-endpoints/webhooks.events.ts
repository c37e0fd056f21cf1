import { defineEvents } from '../../platform/events/index.ts';
import { endpointSchema } from './webhooks.schemas.ts';

export const webhookEvents = defineEvents(endpointSchema, {
  'webhook_endpoint.created': 'An endpoint for webhooks was made.',
  'webhook_endpoint.updated': 'Address, filters or state of an endpoint changed, or its secret was replaced.',
  'webhook_endpoint.deleted': 'An endpoint was removed and gets nothing more.',
  'webhook_endpoint.failing': 'An endpoint has been failing for twelve hours: the clock that switches it off runs.',
  'webhook_endpoint.disabled': 'An endpoint was switched off by itself: it answered 410, or failed for 120 hours.',
  'webhook_endpoint.tested': 'A person asked for a test: sent to that endpoint only, whatever its filters.',
});
