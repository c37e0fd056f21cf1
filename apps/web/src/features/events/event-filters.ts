/** What the event log shows, as it stands in the address. */
export interface EventFilters {
  readonly type?: string;
  readonly object?: string;
}

/** Reads filters from an address somebody may have typed: what makes no sense is left out. */
export function readEventFilters(search: Record<string, unknown>): EventFilters {
  const { type, object } = search;
  return {
    ...(typeof type === 'string' && /^[a-z][a-z0-9_.]{1,80}$/.test(type) && { type }),
    ...(typeof object === 'string' && /^[a-z]{2,8}_[0-9a-z]{26}$/.test(object) && { object }),
  };
}
