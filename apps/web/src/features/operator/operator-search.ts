export interface CompanySearch {
  readonly q?: string;
  readonly mode?: 'live' | 'test';
  readonly status?: 'active' | 'suspended' | 'closed';
}

type Search = Readonly<Record<string, unknown>>;

/** Filters of the companies, as they stand in the address. */
export function readCompanySearch({ mode, status, ...search }: Search): CompanySearch {
  return {
    ...readTextSearch(search),
    ...((mode === 'live' || mode === 'test') && { mode }),
    ...((status === 'active' || status === 'suspended' || status === 'closed') && { status }),
  };
}

export function readTextSearch({ q }: Search): { readonly q?: string } {
  const text = typeof q === 'string' || typeof q === 'number' ? String(q).trim() : '';
  return text === '' ? {} : { q: text };
}

export function readJobSearch({ job }: Search): { readonly job?: string } {
  return typeof job === 'string' && job !== '' ? { job } : {};
}

export function readArcoSearch({ state }: Search): { readonly state?: 'answered' } {
  return state === 'answered' ? { state } : {};
}
