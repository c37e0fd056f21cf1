import { wholeTable } from '../../platform/db/index.ts';
import { presentProduct } from './products.presenter.ts';
import { products } from './products.tables.ts';

/** Every product, archived ones too. */
export const wholeProducts = wholeTable(products, (rows, { livemode }) =>
  rows.map((row) => presentProduct(row, livemode)),
);
