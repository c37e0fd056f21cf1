import { wholeTable } from '../../platform/db/index.ts';
import { presentCertificate } from './certificates.presenter.ts';
import { certificates } from './certificates.tables.ts';

/** Every seal certificate: the public half, with its file in base64. The key never leaves the vault. */
export const wholeCertificates = wholeTable(certificates, (rows, { livemode, now }) =>
  rows.map((row) => ({
    ...presentCertificate(row, livemode, now),
    certificate_base64: Buffer.from(row.certificate).toString('base64'),
  })),
);
