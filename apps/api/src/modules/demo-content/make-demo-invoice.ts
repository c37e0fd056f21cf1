import { fiscalDateAt } from '@kita/cfdi';
import { timeZoneOf } from '@kita/sat-catalogs';

import type { Context } from '../../platform/context/index.ts';
import { findActiveCertificate } from '../certificates/index.ts';
import {
  createInvoice,
  createInvoiceBody,
  findInvoice,
  findInvoiceByExternalId,
  stampInvoice,
} from '../invoices/index.ts';
import { findTenant } from '../tenants/index.ts';
import type { TenantRow } from '../tenants/index.ts';
import type { DemoInvoice } from './demo-invoices.ts';
import type { Made } from './demo-plan.ts';

interface Parts {
  readonly externalId: string;
  readonly customer: string | undefined;
  readonly product: (name: string) => string | undefined;
  /** The invoice a credit note corrects. */
  readonly relatedId: string | undefined;
}

/** The document made under this name, if it was. */
export async function findDemoInvoice(ctx: Context, externalId: string): Promise<Made | undefined> {
  const row = await ctx.db.withTenant(ctx.tenantId, (tx) => findInvoiceByExternalId(tx, ctx.tenantId, externalId));
  return row && { objectId: row.id, generation: row.generation };
}

/**
 * Makes one document by the ordinary path: checked, numbered, sealed, and stamped by the PAC of the sandbox. When the PAC
 * does not answer at once, the invoice's own schedule goes on with it.
 */
export async function makeDemoInvoice(ctx: Context, invoice: DemoInvoice, parts: Parts): Promise<Made | undefined> {
  const { tenant, related, validFrom } = await read(ctx, parts.relatedId);
  if (invoice.corrects !== undefined && related === undefined) return undefined;
  const customer = invoice.isGlobal ? publicInGeneral(tenant) : parts.customer;
  if (customer === undefined) return undefined;
  const {
    minutesAgo,
    isGlobal,
    isDraft,
    corrects: _corrects,
    name: _name,
    customer: _customer,
    items,
    ...rest
  } = invoice;
  const fecha = isDraft ? undefined : dateOf(ctx.clock(), minutesAgo, validFrom, tenant.postalCode);
  const row = await createInvoice(
    ctx,
    createInvoiceBody.parse({
      ...rest,
      customer,
      items: items.map(({ product, ...item }) =>
        product === undefined ? item : { ...item, product: parts.product(product) },
      ),
      ...(fecha !== undefined && { fecha }),
      ...(isGlobal && {
        global: { periodicidad: '01', meses: (fecha ?? '').slice(5, 7), year: Number(fecha?.slice(0, 4)) },
      }),
      ...(related !== undefined && { related: [{ tipo_relacion: '01', uuids: [related] }] }),
      external_id: parts.externalId,
      draft: isDraft ?? false,
    }),
  );
  if (row.state === 'sealed') await stampInvoice(ctx, row.id, 'batch');
  return { objectId: row.id, generation: row.generation };
}

function read(ctx: Context, relatedId: string | undefined) {
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const tenant = await findTenant(tx, ctx.tenantId);
    if (!tenant) throw new Error('the company of the job is gone');
    const related = relatedId === undefined ? undefined : await findInvoice(tx, ctx.tenantId, relatedId);
    const certificate = await findActiveCertificate(tx, ctx.tenantId);
    return { tenant, related: related?.uuid ?? undefined, validFrom: certificate?.validFrom };
  });
}

const MINUTE_MS = 60_000;

/**
 * Within the 72 hours a PAC accepts (SAT code 401) and the life of the certificate, at the company's own clock. Nothing is
 * dated further back: a document of last month could not be stamped today.
 */
function dateOf(now: Date, minutesAgo: number, validFrom: Date | undefined, postalCode: string): string | undefined {
  const wanted = now.getTime() - minutesAgo * MINUTE_MS;
  const earliest = (validFrom?.getTime() ?? 0) + 60 * MINUTE_MS;
  const at = new Date(Math.min(Math.max(wanted, earliest), now.getTime() - MINUTE_MS));
  const zone = timeZoneOf(postalCode, at.toISOString().slice(0, 10));
  return zone === undefined ? undefined : fiscalDateAt(at, zone);
}

function publicInGeneral(tenant: TenantRow) {
  return {
    rfc: 'XAXX010101000',
    legal_name: 'PUBLICO EN GENERAL',
    regimen_fiscal: '616',
    postal_code: tenant.postalCode,
  };
}
