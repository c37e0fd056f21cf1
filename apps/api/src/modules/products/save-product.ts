import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import type { ProblemItem } from '../../platform/errors/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import { ProductInvalid, ProductKeyTaken } from './products.errors.ts';
import { productEvents } from './products.events.ts';
import { presentProduct } from './products.presenter.ts';
import { findProduct, insertProduct, updateProductRow } from './products.repository.ts';
import type { ProductRow } from './products.repository.ts';
import type { createProductBody, updateProductBody } from './products.schemas.ts';
import { taxList, taxOf } from './tax-names.ts';
import type { Tax } from './tax-names.ts';

/** Makes a product. @throws `product_invalid`, `product_key_taken` */
export async function createProduct(ctx: Context, input: z.infer<typeof createProductBody>): Promise<ProductRow> {
  const id = newUuid();
  const taxes = input.taxes.map(taxOf);
  const row = {
    tenantId: ctx.tenantId,
    id,
    description: input.description,
    claveProdServ: input.clave_prod_serv,
    claveUnidad: input.clave_unidad,
    unidad: input.unidad ?? null,
    sku: input.sku ?? null,
    unitPrice: input.unit_price ?? null,
    priceIncludesTax: input.price_includes_tax ?? false,
    objetoImp: input.objeto_imp ?? (taxes.length > 0 ? '02' : '01'),
    taxes,
    externalId: input.external_id ?? null,
    metadata: input.metadata ?? {},
  };
  assertValid(row.objetoImp, taxes);
  return withKeys(() =>
    ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const inserted = await insertProduct(tx, row);
      await audit(tx, ctx, {
        action: 'product.created',
        object: encodeId('prd', id),
        changes: changesOf(undefined, presentProduct(inserted, ctx.livemode)),
      });
      await productEvents.publish(tx, ctx, 'product.created', presentProduct(inserted, ctx.livemode));
      return inserted;
    }),
  );
}

/** Changes a product; documents already made keep what they said. @throws as `createProduct`, `not_found` */
export async function updateProduct(
  ctx: Context,
  wireId: string,
  input: z.infer<typeof updateProductBody>,
): Promise<ProductRow> {
  const id = decodeId('prd', wireId);
  if (id === undefined) throw NotFound();
  return withKeys(() =>
    ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const before = await findProduct(tx, ctx.tenantId, id);
      if (!before) throw NotFound();
      const set = changes(input);
      const taxes = taxList(set.taxes ?? before.taxes);
      assertValid(set.objetoImp ?? before.objetoImp, taxes);
      const after = await updateProductRow(tx, ctx.tenantId, id, set);
      if (!after) throw NotFound();
      await audit(tx, ctx, {
        action: 'product.updated',
        object: wireId,
        changes: changesOf(presentProduct(before, ctx.livemode), presentProduct(after, ctx.livemode)),
      });
      await productEvents.publish(tx, ctx, 'product.updated', presentProduct(after, ctx.livemode));
      return after;
    }),
  );
}

/** Takes a product out of lists; documents that used it stay. */
export async function archiveProduct(ctx: Context, wireId: string): Promise<ProductRow> {
  const id = decodeId('prd', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const row = await updateProductRow(tx, ctx.tenantId, id, { archivedAt: ctx.clock() });
    if (!row) throw NotFound();
    await audit(tx, ctx, { action: 'product.archived', object: wireId });
    await productEvents.publish(tx, ctx, 'product.archived', presentProduct(row, ctx.livemode));
    return row;
  });
}

function changes(input: z.infer<typeof updateProductBody>): Partial<ProductRow> {
  const set = {
    description: input.description,
    claveProdServ: input.clave_prod_serv,
    claveUnidad: input.clave_unidad,
    unidad: input.unidad,
    sku: input.sku,
    unitPrice: input.unit_price,
    priceIncludesTax: input.price_includes_tax,
    objetoImp: input.objeto_imp,
    taxes: input.taxes?.map(taxOf),
    externalId: input.external_id,
    metadata: input.metadata,
  };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}

/** 02 needs taxes; 01 and 03 to 05 forbid them (cfdi-4.0 section 5.1). */
function assertValid(objetoImp: string, taxes: readonly Tax[]): void {
  const problems: ProblemItem[] = [];
  if (objetoImp === '02' && taxes.length === 0) {
    problems.push({
      pointer: '/taxes',
      code: 'taxes_required',
      sat: 'CFDI40171',
      message: { es: 'Objeto de impuesto 02 exige al menos un impuesto.', en: 'Tax object 02 needs at least one tax.' },
    });
  }
  if (['01', '03', '04', '05'].includes(objetoImp) && taxes.length > 0) {
    problems.push({
      pointer: '/taxes',
      code: 'taxes_forbidden',
      sat: 'CFDI40172',
      message: {
        es: `Objeto de impuesto ${objetoImp} no lleva impuestos.`,
        en: `Tax object ${objetoImp} takes no taxes.`,
      },
    });
  }
  if (problems.length > 0) throw ProductInvalid({ items: problems });
}

async function withKeys<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error, 'products_external_id_key') || isUniqueViolation(error, 'products_sku_key'))
      throw ProductKeyTaken();
    throw error;
  }
}
