import { nodeCodec } from '../../complements/node-codec.ts';

/** Dividends or profits distributed in the period (Dividendos 1.0). Amounts have up to six decimals. */
export interface Dividendos {
  readonly dividOUtil?: DividendoOUtilidad;
  readonly remanente?: Remanente;
}

export interface DividendoOUtilidad {
  /** c_TipoDividendoOUtilidadDistribuida. */
  readonly cveTipDivOUtil: string;
  readonly montIsrAcredRetMexico: string;
  readonly montIsrAcredRetExtranjero: string;
  readonly montRetExtDivExt?: string;
  /** `Sociedad Nacional` or `Sociedad Extranjera`. */
  readonly tipoSocDistrDiv: string;
  readonly montIsrAcredNal?: string;
  readonly montDivAcumNal?: string;
  readonly montDivAcumExt?: string;
}

/** What is left to distribute among the members of a company or association. */
export interface Remanente {
  /** Percentage of the member. */
  readonly proporcionRem?: string;
}

export const dividendosCodec = nodeCodec<Dividendos>('dividendos:Dividendos', {
  fixed: [['Version', '1.0']],
  fields: [],
  children: [
    {
      key: 'dividOUtil',
      occurs: '?',
      codec: nodeCodec<DividendoOUtilidad>('dividendos:DividOUtil', {
        fields: [
          ['cveTipDivOUtil', 'CveTipDivOUtil'],
          ['montIsrAcredRetMexico', 'MontISRAcredRetMexico'],
          ['montIsrAcredRetExtranjero', 'MontISRAcredRetExtranjero'],
          ['montRetExtDivExt', 'MontRetExtDivExt', '?'],
          ['tipoSocDistrDiv', 'TipoSocDistrDiv'],
          ['montIsrAcredNal', 'MontISRAcredNal', '?'],
          ['montDivAcumNal', 'MontDivAcumNal', '?'],
          ['montDivAcumExt', 'MontDivAcumExt', '?'],
        ],
      }),
    },
    {
      key: 'remanente',
      occurs: '?',
      codec: nodeCodec<Remanente>('dividendos:Remanente', { fields: [['proporcionRem', 'ProporcionRem', '?']] }),
    },
  ],
});
