import { nodeCodec } from '../../node-codec.ts';
import type { Domicilio, Ubicacion } from '../model/ubicacion.ts';

export const domicilioCodec = nodeCodec<Domicilio>('cartaporte31:Domicilio', {
  fields: [
    ['calle', 'Calle', '?'],
    ['numeroExterior', 'NumeroExterior', '?'],
    ['numeroInterior', 'NumeroInterior', '?'],
    ['colonia', 'Colonia', '?'],
    ['localidad', 'Localidad', '?'],
    ['referencia', 'Referencia', '?'],
    ['municipio', 'Municipio', '?'],
    ['estado', 'Estado'],
    ['pais', 'Pais'],
    ['codigoPostal', 'CodigoPostal'],
  ],
});

export const ubicacionCodec = nodeCodec<Ubicacion>('cartaporte31:Ubicacion', {
  fields: [
    ['tipoUbicacion', 'TipoUbicacion'],
    ['idUbicacion', 'IDUbicacion', '?'],
    ['rfcRemitenteDestinatario', 'RFCRemitenteDestinatario'],
    ['nombreRemitenteDestinatario', 'NombreRemitenteDestinatario', '?'],
    ['numRegIdTrib', 'NumRegIdTrib', '?'],
    ['residenciaFiscal', 'ResidenciaFiscal', '?'],
    ['numEstacion', 'NumEstacion', '?'],
    ['nombreEstacion', 'NombreEstacion', '?'],
    ['navegacionTrafico', 'NavegacionTrafico', '?'],
    ['fechaHoraSalidaLlegada', 'FechaHoraSalidaLlegada'],
    ['tipoEstacion', 'TipoEstacion', '?'],
    ['distanciaRecorrida', 'DistanciaRecorrida', '?'],
  ],
  children: [{ key: 'domicilio', occurs: '?', codec: domicilioCodec }],
});
