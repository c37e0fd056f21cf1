import type { InvoiceRequest } from './invoice-input.schemas.ts';

/** Issuer data taken from the tenant. */
export interface Issuer {
  readonly rfc: string;
  readonly legalName: string;
  readonly regimenFiscal: string;
  readonly postalCode: string;
}

/** Receiver data from a customer or from the request itself. */
export interface Receiver {
  readonly customerId: string | null;
  readonly rfc: string;
  readonly legalName: string;
  readonly regimenFiscal: string;
  readonly postalCode: string;
  readonly residenciaFiscal?: string | undefined;
  readonly numRegIdTrib?: string | undefined;
  readonly usoCfdi?: string | undefined;
}

/** The receiver written in the request, when it is not a customer id. */
export function inlineReceiver(request: InvoiceRequest): Receiver | undefined {
  const given = request.customer;
  if (typeof given === 'string') return undefined;
  return {
    customerId: null,
    rfc: given.rfc,
    legalName: given.legal_name,
    regimenFiscal: given.regimen_fiscal,
    postalCode: given.postal_code,
    residenciaFiscal: given.residencia_fiscal,
    numRegIdTrib: given.num_reg_id_trib,
  };
}
