import type { z } from 'zod';

import type { DemoContentRow, DemoKind } from './demo-content.repository.ts';
import type { demoContentSchema } from './demo-content.schemas.ts';

export function presentDemoContent(
  row: DemoContentRow | undefined,
  counts: Readonly<Record<DemoKind, number>>,
): z.infer<typeof demoContentSchema> {
  return {
    object: 'demo_content',
    livemode: false,
    state: row?.state ?? 'none',
    done: row?.done ?? 0,
    total: row?.total ?? 0,
    customers: counts.customer,
    products: counts.product,
    invoices: counts.invoice,
    updated_at: row?.updatedAt.toISOString() ?? null,
  };
}
