import { nodeCodec } from '../../complements/node-codec.ts';

/** Payments to residents abroad (Pagos a extranjeros 1.0). */
export interface PagosAExtranjeros {
  /** `SI`: whoever is paid is the effective beneficiary, described in `beneficiario`; `NO`: see `noBeneficiario`. */
  readonly esBenefEfectDelCobro: string;
  readonly noBeneficiario?: NoBeneficiario;
  readonly beneficiario?: Beneficiario;
}

/** The resident abroad. */
export interface NoBeneficiario {
  /** c_Pais of Retenciones: two letters. */
  readonly paisDeResidParaEfecFisc: string;
  /** c_TipoContribuyenteSujetoRetencion. */
  readonly conceptoPago: string;
  readonly descripcionConcepto: string;
}

/** The representative in Mexico for tax purposes. */
export interface Beneficiario {
  readonly rfc: string;
  readonly curp: string;
  readonly nomDenRazSocB: string;
  /** c_TipoContribuyenteSujetoRetencion. */
  readonly conceptoPago: string;
  readonly descripcionConcepto: string;
}

export const pagosAExtranjerosCodec = nodeCodec<PagosAExtranjeros>('pagosaextranjeros:Pagosaextranjeros', {
  fixed: [['Version', '1.0']],
  fields: [['esBenefEfectDelCobro', 'EsBenefEfectDelCobro']],
  children: [
    {
      key: 'noBeneficiario',
      occurs: '?',
      codec: nodeCodec<NoBeneficiario>('pagosaextranjeros:NoBeneficiario', {
        fields: [
          ['paisDeResidParaEfecFisc', 'PaisDeResidParaEfecFisc'],
          ['conceptoPago', 'ConceptoPago'],
          ['descripcionConcepto', 'DescripcionConcepto'],
        ],
      }),
    },
    {
      key: 'beneficiario',
      occurs: '?',
      codec: nodeCodec<Beneficiario>('pagosaextranjeros:Beneficiario', {
        fields: [
          ['rfc', 'RFC'],
          ['curp', 'CURP'],
          ['nomDenRazSocB', 'NomDenRazSocB'],
          ['conceptoPago', 'ConceptoPago'],
          ['descripcionConcepto', 'DescripcionConcepto'],
        ],
      }),
    },
  ],
});
