import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { CertificateRow } from './certificates.repository.ts';
import type { certificateSchema } from './certificates.schemas.ts';

const DAY_MS = 86_400_000;

export function presentCertificate(
  row: CertificateRow,
  livemode: boolean,
  now: Date,
): z.infer<typeof certificateSchema> {
  return {
    object: 'certificate',
    id: encodeId('csd', row.id),
    livemode,
    no_certificado: row.noCertificado,
    rfc: row.rfc,
    name: row.name,
    issuer: row.issuer,
    state: row.state,
    valid_from: row.validFrom.toISOString(),
    valid_to: row.validTo.toISOString(),
    days_left: Math.floor((row.validTo.getTime() - now.getTime()) / DAY_MS),
    version: row.version,
    created_at: row.createdAt.toISOString(),
  };
}
