/** A provider's call to us. No provider of the first set has one: everything works by asking. */
export interface PacEvent {
  readonly kind: 'stamped' | 'cancelled' | 'other';
  readonly providerId: string;
  readonly uuid?: string;
}

/** Result of checking a webhook's signature. */
export type WebhookVerdict = { readonly ok: true; readonly event: PacEvent } | { readonly ok: false };
