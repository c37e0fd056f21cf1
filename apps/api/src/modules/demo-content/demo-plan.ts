import type { Context } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { createCustomer, listCustomers } from '../customers/index.ts';
import { createProduct, listProducts } from '../products/index.ts';
import { DEMO_CUSTOMERS, DEMO_PRODUCTS } from './demo-catalogue.ts';
import type { DemoKind } from './demo-content.repository.ts';
import { DEMO_INVOICES } from './demo-invoices.ts';
import { findDemoInvoice, makeDemoInvoice } from './make-demo-invoice.ts';

/** A thing as it was made. */
export interface Made {
  readonly objectId: string;
  /** Sealed generation, of documents. */
  readonly generation: number;
}

/** One thing of the demo content: how to find it again, and how to make it. */
export interface PlanStep {
  readonly kind: DemoKind;
  readonly name: string;
  readonly find: (ctx: Context) => Promise<Made | undefined>;
  /** `undefined` when what it needs could not be made. */
  readonly make: (
    ctx: Context,
    madeId: (kind: DemoKind, name: string) => string | undefined,
  ) => Promise<Made | undefined>;
}

export const DEMO_ITEMS_TOTAL = DEMO_CUSTOMERS.length + DEMO_PRODUCTS.length + DEMO_INVOICES.length;

/** Everything one load makes, in the order in which it is made. `external_id` is the name it is found by. */
export function demoPlan(batch: string): readonly PlanStep[] {
  const externalId = (kind: DemoKind, name: string): string => `demo-${batch}-${kind}-${name}`;
  return [
    ...DEMO_CUSTOMERS.map(({ name, ...customer }) => ({
      kind: 'customer' as const,
      name,
      find: (ctx: Context) => findBy(ctx, listCustomers, externalId('customer', name)),
      make: async (ctx: Context) => {
        const row = await createCustomer(ctx, { ...customer, external_id: externalId('customer', name) });
        return { objectId: row.id, generation: 0 };
      },
    })),
    ...DEMO_PRODUCTS.map(({ name, ...product }) => ({
      kind: 'product' as const,
      name,
      find: (ctx: Context) => findBy(ctx, listProducts, externalId('product', name)),
      make: async (ctx: Context) => {
        const row = await createProduct(ctx, { ...product, external_id: externalId('product', name) });
        return { objectId: row.id, generation: 0 };
      },
    })),
    ...DEMO_INVOICES.map((invoice) => ({
      kind: 'invoice' as const,
      name: invoice.name,
      find: (ctx: Context) => findDemoInvoice(ctx, externalId('invoice', invoice.name)),
      make: (ctx: Context, madeId: (kind: DemoKind, name: string) => string | undefined) =>
        makeDemoInvoice(ctx, invoice, {
          externalId: externalId('invoice', invoice.name),
          customer: wire('cus', madeId('customer', invoice.customer)),
          product: (name) => wire('prd', madeId('product', name)),
          relatedId: invoice.corrects === undefined ? undefined : madeId('invoice', invoice.corrects),
        }),
    })),
  ];
}

function wire(prefix: 'cus' | 'prd', id: string | undefined): string | undefined {
  return id === undefined ? undefined : encodeId(prefix, id);
}

type List = (
  tx: Parameters<typeof listCustomers>[0],
  tenantId: string,
  filters: { externalId: string },
  slice: { readonly sort: 'created_at'; readonly limit: number },
) => Promise<readonly { readonly id: string }[]>;

async function findBy(ctx: Context, list: List, externalId: string): Promise<Made | undefined> {
  const [row] = await ctx.db.withTenant(ctx.tenantId, (tx) =>
    list(tx, ctx.tenantId, { externalId }, { sort: 'created_at', limit: 1 }),
  );
  return row && { objectId: row.id, generation: 0 };
}
