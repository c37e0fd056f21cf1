import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { company } from './company.ts';
import { readInvoiceSearch } from '../../features/invoices/invoice-filters.ts';

const invoices = createRoute({
  getParentRoute: () => company,
  path: '/invoices',
  validateSearch: readInvoiceSearch,
  component: lazyRouteComponent(() => import('../invoices-page.tsx'), 'InvoicesPage'),
});

/** What a new document is made from, and the draft it has become. */
const readNewInvoice = (search: Record<string, unknown>): { from?: string; as?: 'credit'; draft?: string } => ({
  ...(typeof search['from'] === 'string' && { from: search['from'] }),
  ...(search['as'] === 'credit' && { as: 'credit' as const }),
  ...(typeof search['draft'] === 'string' && { draft: search['draft'] }),
});

const newInvoice = createRoute({
  getParentRoute: () => company,
  path: '/invoices/new',
  validateSearch: readNewInvoice,
  component: lazyRouteComponent(() => import('../new-invoice-page.tsx'), 'NewInvoicePage'),
});

const invoice = createRoute({
  getParentRoute: () => company,
  path: '/invoices/$invoice',
  component: lazyRouteComponent(() => import('../invoice-page.tsx'), 'InvoicePage'),
});

const editInvoice = createRoute({
  getParentRoute: () => company,
  path: '/invoices/$invoice/edit',
  component: lazyRouteComponent(() => import('../edit-invoice-page.tsx'), 'EditInvoicePage'),
});

export const invoiceRoutes = [invoices, newInvoice, invoice, editInvoice] as const;
