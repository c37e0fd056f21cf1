export const DELIVERY_STATES = ['pending', 'sending', 'delivered', 'exhausted', 'canceled'] as const;

export interface DeliveryFilters {
  readonly state?: (typeof DELIVERY_STATES)[number];
}

/** Reads filters from an address somebody may have typed: what makes no sense is left out. */
export function readDeliveryFilters(search: Record<string, unknown>): DeliveryFilters {
  const state = DELIVERY_STATES.find((name) => name === search['state']);
  return state === undefined ? {} : { state };
}
