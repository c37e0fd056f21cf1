import { nodeCodec } from '../../complements/node-codec.ts';

/** Prizes (Premios 1.0). Amounts have up to six decimals. */
export interface Premios {
  /** c_EntidadesFederativas. */
  readonly entidadFederativa: string;
  readonly montTotPago: string;
  readonly montTotPagoGrav: string;
  readonly montTotPagoExent: string;
}

export const premiosCodec = nodeCodec<Premios>('premios:Premios', {
  fixed: [['Version', '1.0']],
  fields: [
    ['entidadFederativa', 'EntidadFederativa'],
    ['montTotPago', 'MontTotPago'],
    ['montTotPagoGrav', 'MontTotPagoGrav'],
    ['montTotPagoExent', 'MontTotPagoExent'],
  ],
});
