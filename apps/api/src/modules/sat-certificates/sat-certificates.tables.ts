import { text } from 'drizzle-orm/pg-core';

import { bytea } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn } from '../../platform/db/schema-kit.ts';

/** Certificates PACs stamp with, by number and by the authority they came from. Public data, kept for ever. */
export const satCertificates = app.table('sat_certificates', {
  /** `sandbox:<number>` or `sat:<number>`: the sandbox must never vouch for a live stamp. */
  key: text('key').primaryKey(),
  certificate: bytea('certificate').notNull(),
  createdAt: createdAtColumn(),
});
