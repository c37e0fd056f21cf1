import { nodeCodec } from '../../node-codec.ts';
import type { Mercancias } from '../model/mercancia.ts';
import { autotransporteCodec } from './autotransporte-xml.ts';
import { mercanciaCodec } from './mercancia-xml.ts';
import { aereoCodec } from './transporte-aereo-xml.ts';
import { ferroviarioCodec } from './transporte-ferroviario-xml.ts';
import { maritimoCodec } from './transporte-maritimo-xml.ts';

export const mercanciasCodec = nodeCodec<Mercancias>('cartaporte31:Mercancias', {
  fields: [
    ['pesoBrutoTotal', 'PesoBrutoTotal'],
    ['unidadPeso', 'UnidadPeso'],
    ['pesoNetoTotal', 'PesoNetoTotal', '?'],
    ['numTotalMercancias', 'NumTotalMercancias'],
    ['cargoPorTasacion', 'CargoPorTasacion', '?'],
    ['logisticaInversaRecoleccionDevolucion', 'LogisticaInversaRecoleccionDevolucion', '?'],
  ],
  children: [
    { key: 'mercancia', occurs: '+', codec: mercanciaCodec },
    { key: 'autotransporte', occurs: '?', codec: autotransporteCodec },
    { key: 'transporteMaritimo', occurs: '?', codec: maritimoCodec },
    { key: 'transporteAereo', occurs: '?', codec: aereoCodec },
    { key: 'transporteFerroviario', occurs: '?', codec: ferroviarioCodec },
  ],
});
