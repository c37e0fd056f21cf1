import { nodeCodec } from '../../node-codec.ts';
import type { TransporteAereo } from '../model/transporte-aereo.ts';

export const aereoCodec = nodeCodec<TransporteAereo>('cartaporte31:TransporteAereo', {
  fields: [
    ['permSct', 'PermSCT'],
    ['numPermisoSct', 'NumPermisoSCT'],
    ['matriculaAeronave', 'MatriculaAeronave', '?'],
    ['nombreAseg', 'NombreAseg', '?'],
    ['numPolizaSeguro', 'NumPolizaSeguro', '?'],
    ['numeroGuia', 'NumeroGuia'],
    ['lugarContrato', 'LugarContrato', '?'],
    ['codigoTransportista', 'CodigoTransportista'],
    ['rfcEmbarcador', 'RFCEmbarcador', '?'],
    ['numRegIdTribEmbarc', 'NumRegIdTribEmbarc', '?'],
    ['residenciaFiscalEmbarc', 'ResidenciaFiscalEmbarc', '?'],
    ['nombreEmbarcador', 'NombreEmbarcador', '?'],
  ],
});
