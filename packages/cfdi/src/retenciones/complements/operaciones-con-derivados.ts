import { nodeCodec } from '../../complements/node-codec.ts';

/** Derivatives of capital (Operaciones con derivados 1.0). Amounts have up to six decimals. */
export interface OperacionesConDerivados {
  readonly montGanAcum: string;
  readonly montPerdDed: string;
}

export const operacionesConDerivadosCodec = nodeCodec<OperacionesConDerivados>(
  'operacionesconderivados:Operacionesconderivados',
  {
    fixed: [['Version', '1.0']],
    fields: [
      ['montGanAcum', 'MontGanAcum'],
      ['montPerdDed', 'MontPerdDed'],
    ],
  },
);
