import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { InmuebleConstruccion, ParcialesConstruccion } from './model.ts';

const inmueble = nodeCodec<InmuebleConstruccion>('servicioparcial:Inmueble', {
  fields: [
    ['calle', 'Calle'],
    ['noExterior', 'NoExterior', '?'],
    ['noInterior', 'NoInterior', '?'],
    ['colonia', 'Colonia', '?'],
    ['localidad', 'Localidad', '?'],
    ['referencia', 'Referencia', '?'],
    ['municipio', 'Municipio'],
    ['estado', 'Estado'],
    ['codigoPostal', 'CodigoPostal'],
  ],
});

/** The table of the complement (servicioparcialconstruccion.xsd). */
export const servicioParcialCodec: NodeCodec<ParcialesConstruccion> = nodeCodec<ParcialesConstruccion>(
  'servicioparcial:parcialesconstruccion',
  {
    fixed: [['Version', '1.0']],
    fields: [['numPerLicoAut', 'NumPerLicoAut']],
    children: [{ key: 'inmueble', occurs: '1', codec: inmueble }],
  },
);
