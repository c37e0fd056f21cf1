export { anonymizeCustomer } from './anonymize-customer.ts';
export { CustomerErased } from './customers.errors.ts';
export {
  countCustomers,
  findCustomer,
  findCustomers,
  hasCustomers,
  listCustomers,
  updateCustomerRow,
} from './customers.repository.ts';
export type { CustomerRow } from './customers.repository.ts';
export { presentCustomer } from './customers.presenter.ts';
export { customerOperations } from './customers.routes.ts';
export { customerSchema } from './customers.schemas.ts';
export { customerEvents } from './customers.events.ts';
export { archiveCustomer, createCustomer } from './save-customer.ts';
export { wholeCustomers } from './whole-customers.ts';
