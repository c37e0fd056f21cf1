import { nodeCodec } from '../../complements/node-codec.ts';

/** Personal retirement plans (Planes de retiro 1.1). Amounts have up to six decimals. */
export interface PlanesDeRetiro {
  /** `SI` or `NO`, like the other two questions. */
  readonly sistemaFinanc: string;
  readonly montTotAportAnioInmAnterior?: string;
  readonly montIntRealesDevengAniooInmAnt: string;
  readonly huboRetirosAnioInmAntPer: string;
  readonly montTotRetiradoAnioInmAntPer?: string;
  readonly montTotExentRetiradoAnioInmAnt?: string;
  readonly montTotExedenteAnioInmAnt?: string;
  readonly huboRetirosAnioInmAnt: string;
  readonly montTotRetiradoAnioInmAnt?: string;
  readonly numReferencia?: string;
  /** Three at most, of different types. */
  readonly aportacionesODepositos?: readonly AportacionODeposito[];
}

export interface AportacionODeposito {
  /** c_TipoAportODep: a, b or c. */
  readonly tipoAportacionODeposito: string;
  readonly montAportODep: string;
  readonly rfcFiduciaria?: string;
}

export const planesDeRetiroCodec = nodeCodec<PlanesDeRetiro>('planesderetiro11:Planesderetiro', {
  fixed: [['Version', '1.1']],
  fields: [
    ['sistemaFinanc', 'SistemaFinanc'],
    ['montTotAportAnioInmAnterior', 'MontTotAportAnioInmAnterior', '?'],
    ['montIntRealesDevengAniooInmAnt', 'MontIntRealesDevengAniooInmAnt'],
    ['huboRetirosAnioInmAntPer', 'HuboRetirosAnioInmAntPer'],
    ['montTotRetiradoAnioInmAntPer', 'MontTotRetiradoAnioInmAntPer', '?'],
    ['montTotExentRetiradoAnioInmAnt', 'MontTotExentRetiradoAnioInmAnt', '?'],
    ['montTotExedenteAnioInmAnt', 'MontTotExedenteAnioInmAnt', '?'],
    ['huboRetirosAnioInmAnt', 'HuboRetirosAnioInmAnt'],
    ['montTotRetiradoAnioInmAnt', 'MontTotRetiradoAnioInmAnt', '?'],
    ['numReferencia', 'NumReferencia', '?'],
  ],
  children: [
    {
      key: 'aportacionesODepositos',
      occurs: '*',
      codec: nodeCodec<AportacionODeposito>('planesderetiro11:AportacionesODepositos', {
        fields: [
          ['tipoAportacionODeposito', 'TipoAportacionODeposito'],
          ['montAportODep', 'MontAportODep'],
          ['rfcFiduciaria', 'RFCFiduciaria', '?'],
        ],
      }),
    },
  ],
});
