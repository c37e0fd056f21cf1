import { wholeTable } from '../../platform/db/index.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import { apiKeys } from './api-keys.tables.ts';

/** Every key, revoked ones too: what it may do and who made it, never the key or its hash. */
export const wholeApiKeys = wholeTable(apiKeys, (rows, { livemode }) =>
  rows.map((row) => presentApiKey(row, livemode)),
);
