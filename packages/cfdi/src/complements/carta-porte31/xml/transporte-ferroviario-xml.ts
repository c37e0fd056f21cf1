import { nodeCodec } from '../../node-codec.ts';
import type {
  Carro,
  ContenedorFerroviario,
  DerechoDePaso,
  TransporteFerroviario,
} from '../model/transporte-ferroviario.ts';

const derecho = nodeCodec<DerechoDePaso>('cartaporte31:DerechosDePaso', {
  fields: [
    ['tipoDerechoDePaso', 'TipoDerechoDePaso'],
    ['kilometrajePagado', 'KilometrajePagado'],
  ],
});

const contenedor = nodeCodec<ContenedorFerroviario>('cartaporte31:Contenedor', {
  fields: [
    ['tipoContenedor', 'TipoContenedor'],
    ['pesoContenedorVacio', 'PesoContenedorVacio'],
    ['pesoNetoMercancia', 'PesoNetoMercancia'],
  ],
});

const carro = nodeCodec<Carro>('cartaporte31:Carro', {
  fields: [
    ['tipoCarro', 'TipoCarro'],
    ['matriculaCarro', 'MatriculaCarro'],
    ['guiaCarro', 'GuiaCarro'],
    ['toneladasNetasCarro', 'ToneladasNetasCarro'],
  ],
  children: [{ key: 'contenedores', occurs: '*', codec: contenedor }],
});

export const ferroviarioCodec = nodeCodec<TransporteFerroviario>('cartaporte31:TransporteFerroviario', {
  fields: [
    ['tipoDeServicio', 'TipoDeServicio'],
    ['tipoDeTrafico', 'TipoDeTrafico'],
    ['nombreAseg', 'NombreAseg', '?'],
    ['numPolizaSeguro', 'NumPolizaSeguro', '?'],
  ],
  children: [
    { key: 'derechosDePaso', occurs: '*', codec: derecho },
    { key: 'carros', occurs: '+', codec: carro },
  ],
});
