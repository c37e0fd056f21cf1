import { wholeTable } from '../../platform/db/index.ts';
import { presentCustomer } from './customers.presenter.ts';
import { customers } from './customers.tables.ts';

/** Every customer, archived ones too. */
export const wholeCustomers = wholeTable(customers, (rows, { livemode }) =>
  rows.map((row) => presentCustomer(row, livemode)),
);
