import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { DatosTransito, TuristaPasajeroExtranjero } from './model.ts';

const datosTransito = nodeCodec<DatosTransito>('tpe:datosTransito', {
  fields: [
    ['via', 'Via'],
    ['tipoId', 'TipoId'],
    ['numeroId', 'NumeroId'],
    ['nacionalidad', 'Nacionalidad'],
    ['empresaTransporte', 'EmpresaTransporte'],
    ['idTransporte', 'IdTransporte', '?'],
  ],
});

/** The table of the complement (TuristaPasajeroExtranjero.xsd). */
export const turistaPasajeroCodec: NodeCodec<TuristaPasajeroExtranjero> = nodeCodec<TuristaPasajeroExtranjero>(
  'tpe:TuristaPasajeroExtranjero',
  {
    fixed: [['version', '1.0']],
    fields: [
      ['fechadeTransito', 'fechadeTransito'],
      ['tipoTransito', 'tipoTransito'],
    ],
    children: [{ key: 'datosTransito', occurs: '1', codec: datosTransito }],
  },
);
