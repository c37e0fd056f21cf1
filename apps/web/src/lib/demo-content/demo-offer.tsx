import { useApi } from '../api/api-context.tsx';
import { useCompany } from '../session/company.ts';
import { DemoContentCard } from './demo-content-card.tsx';

/** The examples, where a test company is still empty, and while they are being made there. */
export function DemoOffer() {
  const { company } = useCompany();
  const { query } = useApi();
  const isTest = { enabled: !company.livemode };
  const demo = query.useQuery('get', '/v1/tenant/demo-content', {}, isTest);
  const invoices = query.useQuery('get', '/v1/invoices', { params: { query: { limit: 1 } } }, isTest);
  const isEmpty = invoices.data?.data.length === 0 && demo.data?.state === 'none';
  return isEmpty || demo.data?.state === 'loading' ? <DemoContentCard /> : null;
}
