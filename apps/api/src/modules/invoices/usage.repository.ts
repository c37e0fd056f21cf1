import { sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';

/** How often something stands in the documents that were looked at. */
export interface Usage {
  readonly id: string;
  readonly uses: number;
  readonly lastUsedAt: Date;
}

/** Recent documents tell what a merchant does now, and cost the same for a small merchant and a large one. */
const DOCUMENTS_FOR_CUSTOMERS = 500;
const DOCUMENTS_FOR_PRODUCTS = 200;
/** Documents with hundreds of lines are left out: reading them would cost more than they teach. */
const REQUEST_BYTES_MAX = 16_000;

/** Customers of the latest documents, most used first. */
export async function customerUsage(tx: Tx, tenantId: string): Promise<Usage[]> {
  const { rows } = await tx.execute<UsageRow>(sql`
    select customer_id as id, count(*)::int as uses, max(created_at) as last_used_at
      from (select customer_id, created_at from app.invoices where tenant_id = ${tenantId}
             order by created_at desc, id desc limit ${DOCUMENTS_FOR_CUSTOMERS}) recent
     where customer_id is not null
     group by customer_id order by uses desc, last_used_at desc`);
  return rows.map(usage);
}

/** Wire ids of the products of the latest documents, most used first. */
export async function productUsage(tx: Tx, tenantId: string): Promise<Usage[]> {
  const { rows } = await tx.execute<UsageRow>(sql`
    select product #>> '{}' as id, count(*)::int as uses, max(created_at) as last_used_at
      from (select request, created_at from app.invoices where tenant_id = ${tenantId}
             order by created_at desc, id desc limit ${DOCUMENTS_FOR_PRODUCTS}) recent,
           lateral jsonb_path_query(case when pg_column_size(request) < ${REQUEST_BYTES_MAX} then request else '{}' end,
                                    '$.items[*].product') product
     group by 1 order by uses desc, last_used_at desc`);
  return rows.map(usage);
}

interface UsageRow extends Record<string, unknown> {
  readonly id: string;
  readonly uses: number;
  readonly last_used_at: Date | string;
}

function usage({ id, uses, last_used_at }: UsageRow): Usage {
  return { id, uses, lastUsedAt: new Date(last_used_at) };
}
