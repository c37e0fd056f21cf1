/**
 * `pending → sending → delivered`; a failed attempt goes back to `pending` until the schedule ends in `exhausted`. `canceled`:
 * its endpoint was switched off or removed meanwhile. A person may begin any of them again.
 */
export const DELIVERY_STATES = ['pending', 'sending', 'delivered', 'exhausted', 'canceled'] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** States with something left to do. */
export const OPEN_STATES = ['pending', 'sending'] as const;

/** Why an endpoint is switched off: by a person, by its own 410, or after 120 hours without a success. */
export const DISABLED_REASONS = ['person', 'gone', 'failing'] as const;

export type DisabledReason = (typeof DISABLED_REASONS)[number];
