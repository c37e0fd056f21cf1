import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { buildDocument } from './build-document.ts';
import type { replaceInvoiceBody } from './invoice-input.schemas.ts';
import { publishInvoice } from './invoices.events.ts';
import { ExternalIdTaken, InvoiceChanged, InvoiceInvalid, InvoiceNotEditable } from './invoices.errors.ts';
import { lockInvoice, updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { EDITABLE_STATES } from './invoices.states.ts';
import { readParts } from './prepare-invoice.ts';

/**
 * Replaces the content of a draft or of a rejected invoice, which becomes a draft again and keeps its folio.
 * @throws `invoice_not_editable` while anything could be stamped, `invoice_changed` for a version that is no more the
 *   present one, `invoice_invalid`
 */
export async function replaceInvoice(
  ctx: Context,
  wireId: string,
  { version, ...request }: z.infer<typeof replaceInvoiceBody>,
): Promise<InvoiceRow> {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  const { parts } = await ctx.db.withTenant(ctx.tenantId, (tx) => readParts(tx, ctx, request));
  const built = buildDocument(parts);
  if (built.kind === 'invalid') throw InvoiceInvalid({ items: built.problems });
  const { document } = built;
  try {
    return await ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const before = await lockInvoice(tx, ctx.tenantId, id);
      if (!before) throw NotFound();
      if (!EDITABLE_STATES.includes(before.state)) throw InvoiceNotEditable();
      if (version !== undefined && version !== before.version) throw InvoiceChanged();
      const after = await updateInvoice(tx, before, {
        state: 'draft',
        type: request.type,
        customerId: parts.receiver.customerId,
        externalId: request.external_id ?? null,
        request,
        comprobante: document,
        receiverRfc: document.receptor.rfc,
        receiverName: document.receptor.nombre,
        currency: document.moneda,
        total: document.total,
        metadata: request.metadata,
        rejection: null,
      });
      await audit(tx, ctx, {
        action: 'invoice.replaced',
        object: wireId,
        data: { before: { total: before.total }, after: { total: after.total } },
      });
      await publishInvoice(tx, ctx, 'invoice.updated', after);
      return after;
    });
  } catch (error) {
    if (isUniqueViolation(error, 'invoices_external_id_key')) throw ExternalIdTaken();
    throw error;
  }
}
