import { useQuery } from '@tanstack/react-query';

import { useApi } from '../api/api-context.tsx';
import { useCompany } from '../session/company.ts';
import { useFileAddress } from './use-file-address.ts';

/** What the company gives its documents on the screen, as on paper. */
export interface DocumentLook {
  /** Its colour, for rules only. */
  readonly accent?: string;
  /** Where the page finds its logo. */
  readonly logo?: string;
}

/** The look as it is stored now: the settings make whoever shows it look again. */
export function useDocumentLook(): DocumentLook {
  const { query, request } = useApi();
  const { company } = useCompany();
  const tenant = query.useQuery('get', '/v1/tenant', {}, { staleTime: 60_000 }).data ?? company;
  const { data } = useQuery({
    queryKey: ['logo', tenant.version],
    queryFn: async ({ signal }) => {
      const answer = await request.GET('/v1/tenant/logo', { parseAs: 'blob', signal });
      if (!(answer.data instanceof Blob)) throw answer.error;
      return answer.data;
    },
    enabled: tenant.has_logo,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const logo = useFileAddress(tenant.has_logo ? data : undefined, 'image/*');
  return { ...(tenant.brand_color !== null && { accent: tenant.brand_color }), ...(logo !== undefined && { logo }) };
}
