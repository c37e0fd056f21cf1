import { any, maybe, node, one, some } from '../shape.ts';
import type { NodeShape, ValueShape } from '../shape.ts';
import * as v from '../values.ts';

const pais = v.key('[A-Z]{3}');
/** The schema gives it no pattern; a bar would shift the values of the seal string. */
const numRegIdTrib = v.textOf(6, 40);

/** Addresses abroad take texts where the issuer's takes keys of the catalogues. */
const domicilio = (place: {
  readonly [Part in 'colonia' | 'localidad' | 'municipio' | 'estado' | 'codigoPostal']: ValueShape;
}): NodeShape =>
  node('cce20:Domicilio', {
    Calle: v.text(100),
    'NumeroExterior?': v.text(55),
    'NumeroInterior?': v.text(55),
    'Colonia?': place.colonia,
    'Localidad?': place.localidad,
    'Referencia?': v.text(250),
    'Municipio?': place.municipio,
    Estado: place.estado,
    Pais: pais,
    CodigoPostal: place.codigoPostal,
  });

const mexican = domicilio({
  colonia: v.digits(4),
  localidad: v.digits(2),
  municipio: v.digits(3),
  estado: v.key('[A-Z]{2,3}'),
  codigoPostal: v.digits(5),
});
const anywhere = domicilio({
  colonia: v.text(120),
  localidad: v.text(120),
  municipio: v.text(120),
  estado: v.text(30),
  codigoPostal: v.text(12),
});

const mercancia = node(
  'cce20:Mercancia',
  {
    NoIdentificacion: v.text(100),
    'FraccionArancelaria?': v.key('[0-9]{8}(?:[0-9]{2})?'),
    'CantidadAduana?': v.decimals(14, 3, { isPositive: true }),
    'UnidadAduana?': v.key('[0-9]{2}'),
    'ValorUnitarioAduana?': v.decimals(16, 6),
    ValorDolares: v.decimals(16, 4),
  },
  [
    any(
      node('cce20:DescripcionesEspecificas', {
        Marca: v.text(35),
        'Modelo?': v.text(80),
        'SubModelo?': v.text(50),
        'NumeroSerie?': v.text(40),
      }),
    ),
  ],
);

/** Comercio exterior 2.0 (ComercioExterior20.xsd). */
export const comercioExterior20 = node(
  'cce20:ComercioExterior',
  {
    Version: v.fixed('2.0'),
    'MotivoTraslado?': v.key('[0-9]{2}'),
    ClaveDePedimento: v.key('[A-Z][0-9]'),
    CertificadoOrigen: v.oneOf('0', '1'),
    'NumCertificadoOrigen?': v.textOf(6, 40),
    'NumeroExportadorConfiable?': v.text(50),
    'Incoterm?': v.key('[A-Z]{3}'),
    'Observaciones?': v.text(300),
    TipoCambioUSD: v.amount(),
    TotalUSD: v.amount(),
  },
  [
    maybe(node('cce20:Emisor', { 'Curp?': v.curpStrict }, [one(mexican)])),
    any(node('cce20:Propietario', { NumRegIdTrib: numRegIdTrib, ResidenciaFiscal: pais })),
    maybe(node('cce20:Receptor', { 'NumRegIdTrib?': numRegIdTrib }, [maybe(anywhere)])),
    any(node('cce20:Destinatario', { 'NumRegIdTrib?': numRegIdTrib, 'Nombre?': v.text(300) }, [some(anywhere)])),
    one(node('cce20:Mercancias', {}, [some(mercancia)])),
  ],
);
