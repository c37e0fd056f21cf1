export { findCustomer } from './customers.repository.ts';
export type { CustomerRow } from './customers.repository.ts';
export { customerOperations } from './customers.routes.ts';
