import { sql } from 'drizzle-orm';

import type { Tx } from '../../../platform/db/index.ts';
import { newUuid } from '../../../platform/ids/index.ts';
import type { InvoiceState } from '../invoices.states.ts';

export interface InvoiceSeed {
  readonly state?: InvoiceState;
  readonly type?: 'I' | 'E';
  readonly fecha?: string;
  readonly currency?: string;
  readonly total?: string;
  readonly transferred?: string;
  readonly withheld?: string;
  readonly rate?: string;
  readonly rfc?: string;
  readonly name?: string;
  readonly createdAt?: string;
  readonly waiting?: { readonly code: string; readonly since: string };
}

/** An invoice as a row, of any date and state: what no request can make. Nothing is sealed. Answers its id. */
export async function insertInvoiceRow(tx: Tx, tenantId: string, seed: InvoiceSeed = {}): Promise<string> {
  const id = newUuid();
  const { state = 'stamped', type = 'I', fecha = '2026-11-21T10:00:00', currency = 'MXN', total = '116.00' } = seed;
  const taxes = {
    ...(seed.transferred !== undefined && { totalImpuestosTrasladados: seed.transferred }),
    ...(seed.withheld !== undefined && { totalImpuestosRetenidos: seed.withheld }),
  };
  const comprobante = { fecha, moneda: currency, total, impuestos: taxes, tipoCambio: seed.rate };
  const hasStamp = state === 'stamped' || state === 'cancel_requested' || state === 'canceled';
  await tx.execute(sql`
    insert into app.invoices (tenant_id, id, state, type, request, comprobante, receiver_rfc, receiver_name, currency, total,
                              fecha, uuid, metadata, created_by, created_at, waiting)
    values (${tenantId}, ${id}, ${state}, ${type}, '{}', ${JSON.stringify(comprobante)}, ${seed.rfc ?? 'URE180429TM6'},
            ${seed.name ?? 'UNIVERSIDAD ROBOTICA ESPAÑOLA'}, ${currency}, ${total}, ${state === 'draft' ? null : fecha},
            ${hasStamp ? id.toUpperCase() : null}, '{}', 'usr_test', ${seed.createdAt ?? '2026-11-21T16:00:00Z'},
            ${seed.waiting === undefined ? null : JSON.stringify(seed.waiting)})`);
  return id;
}
