import { sql } from 'drizzle-orm';
import { boolean, check, index, jsonb, numeric, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

import {
  app,
  createdAtColumn,
  idColumn,
  tenantIdColumn,
  updatedAtColumn,
  versionColumn,
} from '../../platform/db/schema-kit.ts';

/** What a tenant sells, with the SAT keys and taxes its invoices need. */
export const products = app.table(
  'products',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    description: text('description').notNull(),
    claveProdServ: text('clave_prod_serv').notNull(),
    claveUnidad: text('clave_unidad').notNull(),
    unidad: text('unidad'),
    sku: text('sku'),
    /** Price of one unit as the merchant quotes it; with tax when `price_includes_tax`. */
    unitPrice: numeric('unit_price'),
    priceIncludesTax: boolean('price_includes_tax').notNull(),
    objetoImp: text('objeto_imp').notNull(),
    /** Taxes written out, as `taxObject` of the invoices module. */
    taxes: jsonb('taxes').notNull(),
    externalId: text('external_id'),
    metadata: jsonb('metadata').$type<Record<string, string>>().notNull(),
    archivedAt: timestamp('archived_at', { withTimezone: true }),
    version: versionColumn(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('products_external_id_key').on(t.tenantId, t.externalId),
    uniqueIndex('products_sku_key')
      .on(t.tenantId, t.sku)
      .where(sql`${t.archivedAt} is null`),
    index('products_created').on(t.tenantId, t.createdAt, t.id),
    check('products_objeto_imp_known', sql`${t.objetoImp} in ('01', '02', '03', '04', '05', '06', '07', '08')`),
  ],
);
