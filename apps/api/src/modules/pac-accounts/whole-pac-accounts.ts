import { wholeTable } from '../../platform/db/index.ts';
import { presentPacAccount } from './pac-accounts.presenter.ts';
import { pacAccounts } from './pac-accounts.tables.ts';

/** Every PAC account, without what opens it. */
export const wholePacAccounts = wholeTable(pacAccounts, (rows, { livemode }) =>
  rows.map((row) => presentPacAccount(row, livemode)),
);
