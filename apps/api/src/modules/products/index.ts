export { findProducts } from './products.repository.ts';
export type { ProductRow } from './products.repository.ts';
export { productOperations } from './products.routes.ts';
export { taxField, taxList, taxOf } from './tax-names.ts';
export type { Tax } from './tax-names.ts';
