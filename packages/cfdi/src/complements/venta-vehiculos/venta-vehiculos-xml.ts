import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import { aduanaVehiculoCodec } from '../vehiculo-usado/vehiculo-usado-xml.ts';
import type { ParteVehiculo, VentaVehiculos } from './model.ts';

const aduana = aduanaVehiculoCodec('ventavehiculos:InformacionAduanera');

const parte = nodeCodec<ParteVehiculo>('ventavehiculos:Parte', {
  fields: [
    ['cantidad', 'cantidad'],
    ['unidad', 'unidad', '?'],
    ['noIdentificacion', 'noIdentificacion', '?'],
    ['descripcion', 'descripcion'],
    ['valorUnitario', 'valorUnitario', '?'],
    ['importe', 'importe', '?'],
  ],
  children: [{ key: 'informacionAduanera', occurs: '*', codec: aduana }],
});

/** The table of the complement (ventavehiculos11.xsd). */
export const ventaVehiculosCodec: NodeCodec<VentaVehiculos> = nodeCodec<VentaVehiculos>(
  'ventavehiculos:VentaVehiculos',
  {
    fixed: [['version', '1.1']],
    fields: [
      ['claveVehicular', 'ClaveVehicular'],
      ['niv', 'Niv'],
    ],
    children: [
      { key: 'informacionAduanera', occurs: '*', codec: aduana },
      { key: 'partes', occurs: '*', codec: parte },
    ],
  },
);
