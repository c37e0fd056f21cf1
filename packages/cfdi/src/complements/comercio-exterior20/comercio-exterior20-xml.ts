import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type {
  ComercioExterior,
  DescripcionEspecifica,
  Destinatario,
  DomicilioCce,
  EmisorCce,
  MercanciaCce,
  Propietario,
  ReceptorCce,
} from './model.ts';

/** Qualified name of the complement. */
export const CCE20 = 'cce20:ComercioExterior';

// Order of attributes and nodes: ComercioExterior20.xsd.

const domicilio = nodeCodec<DomicilioCce>('cce20:Domicilio', {
  fields: [
    ['calle', 'Calle'],
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

const emisor = nodeCodec<EmisorCce>('cce20:Emisor', {
  fields: [['curp', 'Curp', '?']],
  children: [{ key: 'domicilio', occurs: '1', codec: domicilio }],
});

const propietario = nodeCodec<Propietario>('cce20:Propietario', {
  fields: [
    ['numRegIdTrib', 'NumRegIdTrib'],
    ['residenciaFiscal', 'ResidenciaFiscal'],
  ],
});

const receptor = nodeCodec<ReceptorCce>('cce20:Receptor', {
  fields: [['numRegIdTrib', 'NumRegIdTrib', '?']],
  children: [{ key: 'domicilio', occurs: '?', codec: domicilio }],
});

const destinatario = nodeCodec<Destinatario>('cce20:Destinatario', {
  fields: [
    ['numRegIdTrib', 'NumRegIdTrib', '?'],
    ['nombre', 'Nombre', '?'],
  ],
  children: [{ key: 'domicilios', occurs: '+', codec: domicilio }],
});

const descripcion = nodeCodec<DescripcionEspecifica>('cce20:DescripcionesEspecificas', {
  fields: [
    ['marca', 'Marca'],
    ['modelo', 'Modelo', '?'],
    ['subModelo', 'SubModelo', '?'],
    ['numeroSerie', 'NumeroSerie', '?'],
  ],
});

const mercancia = nodeCodec<MercanciaCce>('cce20:Mercancia', {
  fields: [
    ['noIdentificacion', 'NoIdentificacion'],
    ['fraccionArancelaria', 'FraccionArancelaria', '?'],
    ['cantidadAduana', 'CantidadAduana', '?'],
    ['unidadAduana', 'UnidadAduana', '?'],
    ['valorUnitarioAduana', 'ValorUnitarioAduana', '?'],
    ['valorDolares', 'ValorDolares'],
  ],
  children: [{ key: 'descripcionesEspecificas', occurs: '*', codec: descripcion }],
});

/** The table of the complement: writes, reads and tells where a field is. */
export const comercioExterior20Codec: NodeCodec<ComercioExterior> = nodeCodec<ComercioExterior>(CCE20, {
  fixed: [['Version', '2.0']],
  fields: [
    ['motivoTraslado', 'MotivoTraslado', '?'],
    ['claveDePedimento', 'ClaveDePedimento'],
    ['certificadoOrigen', 'CertificadoOrigen'],
    ['numCertificadoOrigen', 'NumCertificadoOrigen', '?'],
    ['numeroExportadorConfiable', 'NumeroExportadorConfiable', '?'],
    ['incoterm', 'Incoterm', '?'],
    ['observaciones', 'Observaciones', '?'],
    ['tipoCambioUsd', 'TipoCambioUSD'],
    ['totalUsd', 'TotalUSD'],
  ],
  children: [
    { key: 'emisor', occurs: '?', codec: emisor },
    { key: 'propietarios', occurs: '*', codec: propietario },
    { key: 'receptor', occurs: '?', codec: receptor },
    { key: 'destinatarios', occurs: '*', codec: destinatario },
    { key: 'mercancias', within: ['cce20:Mercancias'], occurs: '+', codec: mercancia },
  ],
});
