import { wholeTable } from '../../platform/db/index.ts';
import { presentCompany } from './tenants.presenter.ts';
import { tenants } from './tenants.tables.ts';

/** The company's own data. */
export const wholeCompany = wholeTable(tenants, (rows) => rows.map(presentCompany));
