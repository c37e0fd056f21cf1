import type { Unsealed } from '@kita/cfdi';

import type { Context } from '../../platform/context/index.ts';
import type { ProblemItem } from '../../platform/errors/index.ts';
import { buildDocument } from './build-document.ts';
import type { InvoiceRequest } from './invoice-input.schemas.ts';
import { InvoiceInvalid } from './invoices.errors.ts';
import { readParts } from './prepare-invoice.ts';

/** What the invoice would be: same reading and deciding as the real thing, nothing written. @throws `invoice_invalid` */
export async function previewInvoice(
  ctx: Context,
  request: InvoiceRequest,
): Promise<{ document: Unsealed; warnings: readonly ProblemItem[] }> {
  const { parts } = await ctx.db.withTenant(ctx.tenantId, (tx) => readParts(tx, ctx, request));
  const built = buildDocument(parts);
  if (built.kind === 'invalid') throw InvoiceInvalid({ items: built.problems });
  return built;
}
