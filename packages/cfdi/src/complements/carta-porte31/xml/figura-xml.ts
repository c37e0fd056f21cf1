import { nodeCodec } from '../../node-codec.ts';
import type { Figura, ParteTransporte } from '../model/figura.ts';
import { domicilioCodec } from './ubicacion-xml.ts';

const parte = nodeCodec<ParteTransporte>('cartaporte31:PartesTransporte', {
  fields: [['parteTransporte', 'ParteTransporte']],
});

export const figuraCodec = nodeCodec<Figura>('cartaporte31:TiposFigura', {
  fields: [
    ['tipoFigura', 'TipoFigura'],
    ['rfcFigura', 'RFCFigura', '?'],
    ['numLicencia', 'NumLicencia', '?'],
    ['nombreFigura', 'NombreFigura'],
    ['numRegIdTribFigura', 'NumRegIdTribFigura', '?'],
    ['residenciaFiscalFigura', 'ResidenciaFiscalFigura', '?'],
  ],
  children: [
    { key: 'partesTransporte', occurs: '*', codec: parte },
    { key: 'domicilio', occurs: '?', codec: domicilioCodec },
  ],
});
