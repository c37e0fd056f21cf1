import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { bytea, envelopeChecks, envelopeColumns } from '../../platform/crypto/envelope-columns.ts';
import { app, createdAtColumn, idColumn, tenantIdColumn, versionColumn } from '../../platform/db/schema-kit.ts';

/** Seal certificates (CSD) of a tenant: the public half and its state. */
export const certificates = app.table(
  'certificates',
  {
    tenantId: tenantIdColumn(),
    id: idColumn(),
    noCertificado: text('no_certificado').notNull(),
    rfc: text('rfc').notNull(),
    name: text('name').notNull(),
    /** DER. */
    certificate: bytea('certificate').notNull(),
    issuer: text('issuer').notNull(),
    validFrom: timestamp('valid_from', { withTimezone: true }).notNull(),
    validTo: timestamp('valid_to', { withTimezone: true }).notNull(),
    /** At most one is active: the one that seals. */
    state: text('state', { enum: ['active', 'inactive'] }).notNull(),
    createdBy: text('created_by').notNull(),
    version: versionColumn(),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('certificates_number_key').on(t.tenantId, t.noCertificado),
    uniqueIndex('certificates_one_active')
      .on(t.tenantId)
      .where(sql`${t.state} = 'active'`),
    index('certificates_created').on(t.tenantId, t.createdAt, t.id),
    check('certificates_state_known', sql`${t.state} in ('active', 'inactive')`),
  ],
);

/** Private keys (PKCS#8) under an envelope. The HTTP role may only insert; the vault role reads; the worker rewraps. */
export const certificateKeys = app.table(
  'certificate_keys',
  {
    tenantId: tenantIdColumn(),
    certificateId: uuid('certificate_id').notNull(),
    ...envelopeColumns(),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.certificateId] }),
    foreignKey({ columns: [t.tenantId, t.certificateId], foreignColumns: [certificates.tenantId, certificates.id] }),
    ...envelopeChecks('certificate_keys', t),
  ],
);
