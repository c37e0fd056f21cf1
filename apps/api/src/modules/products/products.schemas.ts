import { z } from 'zod';

import { listQueryFields, listSchema } from '../../platform/pagination/index.ts';
import {
  amount,
  claveUnidad,
  documentText,
  externalId,
  metadata,
  objectVersion,
  satCode,
} from '../../platform/wire/index.ts';
import { taxField, taxObject } from './tax-names.ts';

const required = {
  description: documentText(1000),
  clave_prod_serv: satCode(8, 'c_ClaveProdServ'),
  clave_unidad: claveUnidad,
  taxes: z.array(taxField).max(12).describe('Taxes of the product; empty when it has none, with objeto_imp.'),
};

const optional = {
  unidad: documentText(20).nullable().optional().describe('Unit in words.'),
  sku: documentText(100).nullable().optional().describe('Your own code; NoIdentificacion.'),
  unit_price: amount.nullable().optional(),
  price_includes_tax: z.boolean().optional().describe('true when unit_price already contains the transferred taxes.'),
  objeto_imp: z
    .enum(['01', '02', '03', '04', '05', '06', '07', '08'])
    .optional()
    .describe('c_ObjetoImp; 02 when there are taxes, else 01.'),
  external_id: externalId.nullable().optional(),
  metadata: metadata.optional(),
};

export const createProductBody = z.strictObject({ ...required, ...optional }).meta({
  id: 'CreateProduct',
  examples: [
    {
      description: 'Café de olla 1 kg',
      clave_prod_serv: '50201706',
      clave_unidad: 'KGM',
      unit_price: '180.00',
      taxes: ['iva_0'],
      sku: 'CAFE-1KG',
    },
  ],
});

export const updateProductBody = z
  .strictObject({
    description: required.description.optional(),
    clave_prod_serv: required.clave_prod_serv.optional(),
    clave_unidad: claveUnidad.optional(),
    taxes: required.taxes.optional(),
    ...optional,
  })
  .meta({ id: 'UpdateProduct' });

export const productSchema = z
  .object({
    object: z.literal('product'),
    id: z.string().meta({ examples: ['prd_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    livemode: z.boolean(),
    description: z.string(),
    clave_prod_serv: z.string(),
    clave_unidad: z.string(),
    unidad: z.string().nullable(),
    sku: z.string().nullable(),
    unit_price: z.string().nullable(),
    price_includes_tax: z.boolean(),
    objeto_imp: z.string(),
    taxes: z.array(z.object(taxObject.shape)),
    external_id: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    archived: z.boolean(),
    version: objectVersion,
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Product' })
  .describe('Something the company sells.');

export const productListSchema = listSchema(productSchema, 'ProductList');

const SORTS = ['-created_at', 'created_at', 'name', '-name', 'price', '-price'] as const;

export type ProductSort = (typeof SORTS)[number];

export const listProductsQuery = z.strictObject({
  ...listQueryFields,
  sort: z.enum(SORTS).default('-created_at').describe('Order; a minus puts the largest or newest first.'),
  q: z.string().trim().min(2).max(100).optional().describe('Words of the description, or the sku.'),
  sku: documentText(100).optional(),
  external_id: externalId.optional(),
});
