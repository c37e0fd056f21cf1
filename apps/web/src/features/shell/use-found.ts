import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useDebounced } from '../../lib/use-debounced.ts';
import { formatMoney } from '../../lib/format/money.ts';
import type { AutocompleteItem } from '../../ui/autocomplete.tsx';

interface Place extends AutocompleteItem {
  readonly href: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FOLIO = /^([A-Z]*)-?(\d+)$/i;
const FEW = 5;

/** Pages whose name begins so, and what the API knows by these words. */
export function useFound(text: string, tenant: string): { items: readonly Place[]; isSearching: boolean } {
  const typed = useDebounced(text.trim(), 180);
  const t = useTranslations('shell');
  const { query } = useApi();
  const enabled = { enabled: typed.length > 1 };
  const folio = FOLIO.exec(typed);
  const invoiceFilter = UUID.test(typed) ? { uuid: typed.toLowerCase() } : folio ? { folio: folio[2] } : undefined;
  const invoices = query.useQuery(
    'get',
    '/v1/invoices',
    { params: { query: { limit: FEW, ...invoiceFilter } } },
    { enabled: invoiceFilter !== undefined },
  );
  const customers = query.useQuery('get', '/v1/customers', { params: { query: { q: typed, limit: FEW } } }, enabled);
  const products = query.useQuery('get', '/v1/products', { params: { query: { q: typed, limit: FEW } } }, enabled);
  const pages = pagesOf(tenant, t).filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
  const found = [
    ...pages,
    ...(invoiceFilter ? (invoices.data?.data ?? []) : []).map((invoice) => ({
      key: invoice.id,
      label: `${invoice.series ?? ''}${invoice.folio ?? ''} · ${formatMoney(invoice.total, invoice.currency)}`,
      detail: invoice.receiver.legal_name,
      href: `/${tenant}/invoices/${invoice.id}`,
    })),
    ...(typed.length > 1 ? (customers.data?.data ?? []) : []).map((customer) => ({
      key: customer.id,
      label: customer.legal_name,
      detail: customer.rfc,
      href: `/${tenant}/customers/${customer.id}`,
    })),
    ...(typed.length > 1 ? (products.data?.data ?? []) : []).map((product) => ({
      key: product.id,
      label: product.description,
      detail: product.clave_prod_serv,
      href: `/${tenant}/products/${product.id}`,
    })),
  ];
  return { items: found, isSearching: [invoices, customers, products].some(({ isFetching }) => isFetching) };
}

function pagesOf(tenant: string, t: ReturnType<typeof useTranslations<'shell'>>): readonly Place[] {
  const base = `/${tenant}`;
  return [
    { key: 'new', label: t('help.newInvoice'), href: `${base}/invoices/new` },
    { key: 'home', label: t('places.home'), href: base },
    { key: 'invoices', label: t('places.invoices'), href: `${base}/invoices` },
    { key: 'customers', label: t('places.customers'), href: `${base}/customers` },
    { key: 'products', label: t('places.products'), href: `${base}/products` },
    { key: 'certificates', label: t('places.certificates'), href: `${base}/settings/certificates` },
    { key: 'series', label: t('places.series'), href: `${base}/settings/series` },
    { key: 'keys', label: t('places.apiKeys'), href: `${base}/settings/api-keys` },
    { key: 'company', label: t('places.company'), href: `${base}/settings/company` },
  ];
}
