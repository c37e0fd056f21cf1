import { nodeCodec } from '../../complements/node-codec.ts';

/** Real interest of mortgages that may be deducted (Intereses hipotecarios 1.0). Amounts have up to six decimals. */
export interface InteresesHipotecarios {
  /** `SI` or `NO`. */
  readonly creditoDeInstFinanc: string;
  readonly saldoInsoluto: string;
  readonly propDeducDelCredit?: string;
  readonly montTotIntNominalesDev?: string;
  readonly montTotIntNominalesDevYPag?: string;
  readonly montTotIntRealPagDeduc?: string;
  readonly numContrato?: string;
}

export const interesesHipotecariosCodec = nodeCodec<InteresesHipotecarios>(
  'intereseshipotecarios:Intereseshipotecarios',
  {
    fixed: [['Version', '1.0']],
    fields: [
      ['creditoDeInstFinanc', 'CreditoDeInstFinanc'],
      ['saldoInsoluto', 'SaldoInsoluto'],
      ['propDeducDelCredit', 'PropDeducDelCredit', '?'],
      ['montTotIntNominalesDev', 'MontTotIntNominalesDev', '?'],
      ['montTotIntNominalesDevYPag', 'MontTotIntNominalesDevYPag', '?'],
      ['montTotIntRealPagDeduc', 'MontTotIntRealPagDeduc', '?'],
      ['numContrato', 'NumContrato', '?'],
    ],
  },
);
