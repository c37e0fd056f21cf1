import { presentEvent } from '../../platform/events/index.ts';
import type { EventRow } from '../../platform/events/index.ts';

/** The body of a webhook. Made of the stored event at each attempt: the same bytes every time. */
export function webhookPayload(event: EventRow, endpoint: { readonly apiVersion: string }, livemode: boolean) {
  const { id, type, created_at, data } = presentEvent(event, livemode);
  return { id, type, timestamp: created_at, api_version: endpoint.apiVersion, livemode, data };
}
