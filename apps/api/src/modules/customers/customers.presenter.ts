import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { CustomerRow } from './customers.repository.ts';
import { consentSource } from './customers.schemas.ts';
import type { customerSchema } from './customers.schemas.ts';

export function presentCustomer(row: CustomerRow, livemode: boolean): z.infer<typeof customerSchema> {
  return {
    object: 'customer',
    id: encodeId('cus', row.id),
    livemode,
    rfc: row.rfc,
    legal_name: row.legalName,
    regimen_fiscal: row.regimenFiscal,
    postal_code: row.postalCode,
    residencia_fiscal: row.residenciaFiscal,
    num_reg_id_trib: row.numRegIdTrib,
    uso_cfdi: row.usoCfdi,
    email: row.email,
    phone: row.phone,
    whatsapp_consent: presentConsent(row),
    send_by_email: row.sendByEmail,
    send_by_whatsapp: row.sendByWhatsapp,
    external_id: row.externalId,
    metadata: row.metadata,
    archived: row.archivedAt !== null,
    mailings_opposed_at: row.mailOpposedAt?.toISOString() ?? null,
    erased_at: row.erasedAt?.toISOString() ?? null,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

function presentConsent({ whatsappConsentAt: at, whatsappConsentSource: source }: CustomerRow) {
  const known = consentSource.safeParse(source);
  return at === null || !known.success ? null : { source: known.data, at: at.toISOString() };
}
