import type { Tx } from '../../platform/db/index.ts';
import { updateCustomerRow } from './customers.repository.ts';
import type { CustomerRow } from './customers.repository.ts';

/** Empties the record. It leaves the lists and keeps its id, because documents refer to it. */
export function anonymizeCustomer(tx: Tx, tenantId: string, id: string, at: Date): Promise<CustomerRow | undefined> {
  return updateCustomerRow(tx, tenantId, id, {
    rfc: '',
    legalName: '',
    regimenFiscal: '',
    postalCode: '',
    residenciaFiscal: null,
    numRegIdTrib: null,
    usoCfdi: null,
    email: null,
    phone: null,
    whatsappConsentAt: null,
    whatsappConsentSource: null,
    externalId: null,
    metadata: {},
    archivedAt: at,
    mailOpposedAt: at,
    erasedAt: at,
  });
}
