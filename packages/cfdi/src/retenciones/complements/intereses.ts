import { nodeCodec } from '../../complements/node-codec.ts';

/** Interest earned in the period (Intereses 1.0). The first three are `SI` or `NO`; amounts have up to six decimals. */
export interface Intereses {
  readonly sistFinanciero: string;
  readonly retiroAoresRetInt: string;
  readonly operFinancDerivad: string;
  readonly montIntNominal: string;
  readonly montIntReal: string;
  readonly perdida: string;
}

export const interesesCodec = nodeCodec<Intereses>('intereses:Intereses', {
  fixed: [['Version', '1.0']],
  fields: [
    ['sistFinanciero', 'SistFinanciero'],
    ['retiroAoresRetInt', 'RetiroAORESRetInt'],
    ['operFinancDerivad', 'OperFinancDerivad'],
    ['montIntNominal', 'MontIntNominal'],
    ['montIntReal', 'MontIntReal'],
    ['perdida', 'Perdida'],
  ],
});
