import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { envelopeChecks, envelopeColumns } from '../../platform/crypto/envelope-columns.ts';
import {
  app,
  createdAtColumn,
  idColumn,
  tenantIdColumn,
  updatedAtColumn,
  versionColumn,
} from '../../platform/db/schema-kit.ts';

/** Accounts with PACs. A document is bound to one account from its first byte sent. */
export const pacAccounts = app.table(
  'pac_accounts',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    provider: text('provider').notNull(),
    environment: text('environment', { enum: ['sandbox', 'test', 'production'] }).notNull(),
    /** What is not secret: hosts are derived from the environment, so today only a label. */
    settings: jsonb('settings').notNull(),
    isDefault: boolean('is_default').notNull(),
    version: versionColumn(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('pac_accounts_one_default')
      .on(t.tenantId)
      .where(sql`${t.isDefault}`),
    check('pac_accounts_environment_known', sql`${t.environment} in ('sandbox', 'test', 'production')`),
  ],
);

/** Credentials under an envelope, apart so that the HTTP role can write without reading. */
export const pacCredentials = app.table(
  'pac_credentials',
  {
    tenantId: tenantIdColumn(),
    pacAccountId: uuid('pac_account_id').notNull(),
    ...envelopeColumns(),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.pacAccountId] }),
    foreignKey({ columns: [t.tenantId, t.pacAccountId], foreignColumns: [pacAccounts.tenantId, pacAccounts.id] }),
    ...envelopeChecks('pac_credentials', t),
  ],
);
