import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { AduanaVehiculo, VehiculoUsado } from './model.ts';

/** Table of an import document under this name. */
export const aduanaVehiculoCodec = (name: string): NodeCodec<AduanaVehiculo> =>
  nodeCodec<AduanaVehiculo>(name, {
    fields: [
      ['numero', 'numero'],
      ['fecha', 'fecha'],
      ['aduana', 'aduana', '?'],
    ],
  });

/** The table of the complement (vehiculousado.xsd). */
export const vehiculoUsadoCodec: NodeCodec<VehiculoUsado> = nodeCodec<VehiculoUsado>('vehiculousado:VehiculoUsado', {
  fixed: [['Version', '1.0']],
  fields: [
    ['montoAdquisicion', 'montoAdquisicion'],
    ['montoEnajenacion', 'montoEnajenacion'],
    ['claveVehicular', 'claveVehicular'],
    ['marca', 'marca'],
    ['tipo', 'tipo'],
    ['modelo', 'modelo'],
    ['numeroMotor', 'numeroMotor', '?'],
    ['numeroSerie', 'numeroSerie', '?'],
    ['niv', 'NIV', '?'],
    ['valor', 'valor'],
  ],
  children: [
    { key: 'informacionAduanera', occurs: '*', codec: aduanaVehiculoCodec('vehiculousado:InformacionAduanera') },
  ],
});
