import type { Tenant } from '@kita/api-client';
import { createContext, useContext } from 'react';

interface CompanyChoice {
  readonly company: Tenant;
  readonly companies: readonly Tenant[];
}

export const CompanyContext = createContext<CompanyChoice | undefined>(undefined);

/** The company and mode in use, and all the person has. */
export function useCompany(): CompanyChoice {
  const choice = useContext(CompanyContext);
  if (!choice) throw new Error('useCompany is called outside a company');
  return choice;
}
