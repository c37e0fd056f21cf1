import { nodeCodec } from '../../complements/node-codec.ts';

/** Sale of shares, with its gain or loss (Enajenación de acciones 1.0). Amounts have up to six decimals. */
export interface EnajenacionDeAcciones {
  /** Description of the brokerage contract. */
  readonly contratoIntermediacion: string;
  readonly ganancia: string;
  readonly perdida: string;
}

export const enajenacionDeAccionesCodec = nodeCodec<EnajenacionDeAcciones>(
  'enajenaciondeacciones:EnajenaciondeAcciones',
  {
    fixed: [['Version', '1.0']],
    fields: [
      ['contratoIntermediacion', 'ContratoIntermediacion'],
      ['ganancia', 'Ganancia'],
      ['perdida', 'Perdida'],
    ],
  },
);
