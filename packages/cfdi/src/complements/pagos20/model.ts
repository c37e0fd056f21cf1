/**
 * Recepción de pagos 2.0 as it is written: every amount is the text of its attribute. Fields are SAT's attribute names in
 * camel case; `retenciones…` and `traslados…` together are the `ImpuestosDR` and `ImpuestosP` nodes.
 */
export interface Pagos20 {
  readonly totales: TotalesPagos;
  readonly pagos: readonly Pago[];
}

/** Sums over all payments in MXN, two decimals; a total is there exactly when its taxes are. */
export interface TotalesPagos {
  readonly totalRetencionesIva?: string;
  readonly totalRetencionesIsr?: string;
  readonly totalRetencionesIeps?: string;
  readonly totalTrasladosBaseIva16?: string;
  readonly totalTrasladosImpuestoIva16?: string;
  readonly totalTrasladosBaseIva8?: string;
  readonly totalTrasladosImpuestoIva8?: string;
  readonly totalTrasladosBaseIva0?: string;
  readonly totalTrasladosImpuestoIva0?: string;
  readonly totalTrasladosBaseIvaExento?: string;
  readonly montoTotalPagos: string;
}

/** Bank data of a payment; which of them may be there depends on the form of payment (c_FormaPago). */
export interface DatosBancarios {
  readonly numOperacion?: string;
  /** RFC of the payer's bank, `XEXX010101000` when it is foreign. */
  readonly rfcEmisorCtaOrd?: string;
  readonly nomBancoOrdExt?: string;
  readonly ctaOrdenante?: string;
  readonly rfcEmisorCtaBen?: string;
  readonly ctaBeneficiario?: string;
  /** `01` SPEI, with certificate, string and seal of the payment. */
  readonly tipoCadPago?: string;
  readonly certPago?: string;
  /** The payment's own seal string: the one text of a CFDI that holds vertical bars. */
  readonly cadPago?: string;
  readonly selloPago?: string;
}

/** A payment received. */
export interface Pago extends DatosBancarios {
  /** Wall clock of the moment the money moved: `YYYY-MM-DDThh:mm:ss`. */
  readonly fechaPago: string;
  readonly formaDePagoP: string;
  readonly monedaP: string;
  /** Units of MXN per unit of `monedaP`; `1` for MXN. */
  readonly tipoCambioP?: string;
  readonly monto: string;
  readonly doctosRelacionados: readonly DoctoRelacionado[];
  readonly retencionesP?: readonly RetencionP[];
  readonly trasladosP?: readonly TrasladoP[];
}

/** An invoice that the payment covers, wholly or in part. Amounts are in `monedaDr`. */
export interface DoctoRelacionado {
  /** UUID of the invoice. */
  readonly idDocumento: string;
  readonly serie?: string;
  readonly folio?: string;
  readonly monedaDr: string;
  /** Units of `monedaDr` per unit of `monedaP`, at most 10 decimals. */
  readonly equivalenciaDr?: string;
  readonly numParcialidad: string;
  readonly impSaldoAnt: string;
  readonly impPagado: string;
  readonly impSaldoInsoluto: string;
  readonly objetoImpDr: string;
  readonly retencionesDr?: readonly ImpuestoDr[];
  readonly trasladosDr?: readonly ImpuestoDr[];
}

/** The part of a tax of the invoice that this payment covers; `Exento` has neither rate nor amount. */
export interface ImpuestoDr {
  readonly baseDr: string;
  readonly impuestoDr: string;
  readonly tipoFactorDr: string;
  readonly tasaOCuotaDr?: string;
  readonly importeDr?: string;
}

/** Both lists of taxes of a document. */
export type ImpuestosDr = Pick<DoctoRelacionado, 'retencionesDr' | 'trasladosDr'>;

/** Withheld in the currency of the payment: one line per tax, whatever its rates. */
export interface RetencionP {
  readonly impuestoP: string;
  readonly importeP: string;
}

/** Transferred in the currency of the payment: one line per tax, factor and rate. */
export interface TrasladoP {
  readonly baseP: string;
  readonly impuestoP: string;
  readonly tipoFactorP: string;
  readonly tasaOCuotaP?: string;
  readonly importeP?: string;
}
