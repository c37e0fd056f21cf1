import { nodeCodec } from '../../complements/node-codec.ts';

/** Trusts that do no business (Fideicomiso no empresarial 1.0). Amounts have up to six decimals. */
export interface FideicomisoNoEmpresarial {
  readonly ingresosOEntradas: IngresosOEntradas;
  readonly deduccOSalidas: DeduccionesOSalidas;
  readonly retEfectFideicomiso: RetencionesDelFideicomiso;
}

export interface IngresosOEntradas {
  readonly montTotEntradasPeriodo: string;
  readonly partPropAcumDelFideicom: string;
  readonly propDelMontTot: string;
  readonly integracIngresos: { readonly concepto: string };
}

export interface DeduccionesOSalidas {
  readonly montTotEgresPeriodo: string;
  readonly partPropDelFideicom: string;
  /** Written with one to three integer digits and one to six decimals. */
  readonly propDelMontTot: string;
  readonly integracEgresos: { readonly conceptoS: string };
}

export interface RetencionesDelFideicomiso {
  readonly montRetRelPagFideic: string;
  readonly descRetRelPagFideic: string;
}

export const fideicomisoNoEmpresarialCodec = nodeCodec<FideicomisoNoEmpresarial>(
  'fideicomisonoempresarial:Fideicomisonoempresarial',
  {
    fixed: [['Version', '1.0']],
    fields: [],
    children: [
      {
        key: 'ingresosOEntradas',
        occurs: '1',
        codec: nodeCodec<IngresosOEntradas>('fideicomisonoempresarial:IngresosOEntradas', {
          fields: [
            ['montTotEntradasPeriodo', 'MontTotEntradasPeriodo'],
            ['partPropAcumDelFideicom', 'PartPropAcumDelFideicom'],
            ['propDelMontTot', 'PropDelMontTot'],
          ],
          children: [
            {
              key: 'integracIngresos',
              occurs: '1',
              codec: nodeCodec<{ readonly concepto: string }>('fideicomisonoempresarial:IntegracIngresos', {
                fields: [['concepto', 'Concepto']],
              }),
            },
          ],
        }),
      },
      {
        key: 'deduccOSalidas',
        occurs: '1',
        codec: nodeCodec<DeduccionesOSalidas>('fideicomisonoempresarial:DeduccOSalidas', {
          fields: [
            ['montTotEgresPeriodo', 'MontTotEgresPeriodo'],
            ['partPropDelFideicom', 'PartPropDelFideicom'],
            ['propDelMontTot', 'PropDelMontTot'],
          ],
          children: [
            {
              key: 'integracEgresos',
              occurs: '1',
              codec: nodeCodec<{ readonly conceptoS: string }>('fideicomisonoempresarial:IntegracEgresos', {
                fields: [['conceptoS', 'ConceptoS']],
              }),
            },
          ],
        }),
      },
      {
        key: 'retEfectFideicomiso',
        occurs: '1',
        codec: nodeCodec<RetencionesDelFideicomiso>('fideicomisonoempresarial:RetEfectFideicomiso', {
          fields: [
            ['montRetRelPagFideic', 'MontRetRelPagFideic'],
            ['descRetRelPagFideic', 'DescRetRelPagFideic'],
          ],
        }),
      },
    ],
  },
);
