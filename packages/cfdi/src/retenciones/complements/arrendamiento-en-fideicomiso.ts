import { nodeCodec } from '../../complements/node-codec.ts';

/** Rent through a trust (Arrendamiento en fideicomiso 1.0). Amounts have up to six decimals. */
export interface ArrendamientoEnFideicomiso {
  readonly pagProvEfecPorFiduc: string;
  readonly rendimFideicom: string;
  readonly deduccCorresp: string;
  readonly montTotRet?: string;
  readonly montResFiscDistFibras?: string;
  readonly montOtrosConceptDistr?: string;
  readonly descrMontOtrosConceptDistr?: string;
}

export const arrendamientoEnFideicomisoCodec = nodeCodec<ArrendamientoEnFideicomiso>(
  'arrendamientoenfideicomiso:Arrendamientoenfideicomiso',
  {
    fixed: [['Version', '1.0']],
    fields: [
      ['pagProvEfecPorFiduc', 'PagProvEfecPorFiduc'],
      ['rendimFideicom', 'RendimFideicom'],
      ['deduccCorresp', 'DeduccCorresp'],
      ['montTotRet', 'MontTotRet', '?'],
      ['montResFiscDistFibras', 'MontResFiscDistFibras', '?'],
      ['montOtrosConceptDistr', 'MontOtrosConceptDistr', '?'],
      ['descrMontOtrosConceptDistr', 'DescrMontOtrosConceptDistr', '?'],
    ],
  },
);
