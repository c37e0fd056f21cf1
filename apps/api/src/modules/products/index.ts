export { countProducts, findProducts, findProductsInUse, listProducts } from './products.repository.ts';
export type { ProductRow } from './products.repository.ts';
export { presentProduct } from './products.presenter.ts';
export { productOperations } from './products.routes.ts';
export { productSchema } from './products.schemas.ts';
export { taxField, taxList, taxOf } from './tax-names.ts';
export type { Tax } from './tax-names.ts';
export { productEvents } from './products.events.ts';
export { archiveProduct, createProduct } from './save-product.ts';
