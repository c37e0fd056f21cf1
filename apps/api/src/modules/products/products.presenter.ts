import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { ProductRow } from './products.repository.ts';
import type { productSchema } from './products.schemas.ts';
import { taxList } from './tax-names.ts';

export function presentProduct(row: ProductRow, livemode: boolean): z.infer<typeof productSchema> {
  return {
    object: 'product',
    id: encodeId('prd', row.id),
    livemode,
    description: row.description,
    clave_prod_serv: row.claveProdServ,
    clave_unidad: row.claveUnidad,
    unidad: row.unidad,
    sku: row.sku,
    unit_price: row.unitPrice,
    price_includes_tax: row.priceIncludesTax,
    objeto_imp: row.objetoImp,
    taxes: [...taxList(row.taxes)],
    external_id: row.externalId,
    metadata: row.metadata,
    archived: row.archivedAt !== null,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
