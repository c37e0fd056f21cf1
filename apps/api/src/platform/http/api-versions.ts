/** Dated versions of the API that are served, the newest last. An older one is kept for 12 months at least. */
export const API_VERSIONS = ['2026-11-21'] as const;

export type ApiVersion = (typeof API_VERSIONS)[number];

/** What a request without `Kita-Version` gets. */
export const API_VERSION: ApiVersion = '2026-11-21';
