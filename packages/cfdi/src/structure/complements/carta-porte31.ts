import { any, maybe, node, one, some } from '../shape.ts';
import type { NodeShape } from '../shape.ts';
import * as v from '../values.ts';
import { mercancia } from './carta-porte31-mercancia.ts';
import { aereo, autotransporte, ferroviario, maritimo } from './carta-porte31-transportes.ts';
import * as c from './carta-porte31-values.ts';

const domicilio = node('cartaporte31:Domicilio', {
  'Calle?': v.text(100),
  'NumeroExterior?': v.text(55),
  'NumeroInterior?': v.text(55),
  'Colonia?': v.text(120),
  'Localidad?': v.text(120),
  'Referencia?': v.text(250),
  'Municipio?': v.text(120),
  Estado: v.text(30),
  Pais: c.pais,
  // The schema forgets the bar here; it would shift the values of the seal string.
  CodigoPostal: v.text(12),
});

const ubicacion = node(
  'cartaporte31:Ubicacion',
  {
    TipoUbicacion: v.oneOf('Origen', 'Destino'),
    'IDUbicacion?': v.key('(?:OR|DE)[0-9]{6}'),
    RFCRemitenteDestinatario: v.rfc,
    'NombreRemitenteDestinatario?': v.text(254),
    'NumRegIdTrib?': c.registroFiscal,
    'ResidenciaFiscal?': c.pais,
    'NumEstacion?': v.key('[A-Za-zÀ-ÿ0-9.]{2,12}'),
    'NombreEstacion?': v.text(50),
    'NavegacionTrafico?': v.oneOf('Altura', 'Cabotaje'),
    FechaHoraSalidaLlegada: v.fecha,
    'TipoEstacion?': c.dosDigitos,
    'DistanciaRecorrida?': c.kilometros,
  },
  [maybe(domicilio)],
);

const mercancias = node(
  'cartaporte31:Mercancias',
  {
    PesoBrutoTotal: c.peso,
    UnidadPeso: c.unidadPeso,
    'PesoNetoTotal?': c.peso,
    NumTotalMercancias: v.count,
    'CargoPorTasacion?': v.amount(),
    'LogisticaInversaRecoleccionDevolucion?': c.si,
  },
  [some(mercancia), maybe(autotransporte), maybe(maritimo), maybe(aereo), maybe(ferroviario)],
);

const figura = node(
  'cartaporte31:TiposFigura',
  {
    TipoFigura: c.dosDigitos,
    'RFCFigura?': v.rfc,
    'NumLicencia?': v.textOf(6, 16),
    NombreFigura: v.text(254),
    'NumRegIdTribFigura?': c.registroFiscal,
    'ResidenciaFiscalFigura?': c.pais,
  },
  [any(node('cartaporte31:PartesTransporte', { ParteTransporte: v.key('PT[0-9]{2}') })), maybe(domicilio)],
);

const regimen = node('cartaporte31:RegimenAduaneroCCP', { RegimenAduanero: v.key('[A-Z]{3}') });

/** Carta Porte 3.1 (CartaPorte31.xsd). */
export const cartaPorte31: NodeShape = node(
  'cartaporte31:CartaPorte',
  {
    Version: v.fixed('3.1'),
    IdCCP: c.idCcp,
    TranspInternac: c.siNo,
    'EntradaSalidaMerc?': v.oneOf('Entrada', 'Salida'),
    'PaisOrigenDestino?': c.pais,
    'ViaEntradaSalida?': c.transporte,
    'TotalDistRec?': c.kilometros,
    'RegistroISTMO?': c.si,
    'UbicacionPoloOrigen?': c.dosDigitos,
    'UbicacionPoloDestino?': c.dosDigitos,
  },
  [
    maybe(node('cartaporte31:RegimenesAduaneros', {}, [{ ...some(regimen), max: 10 }])),
    one(node('cartaporte31:Ubicaciones', {}, [{ ...some(ubicacion), min: 2 }])),
    one(mercancias),
    maybe(node('cartaporte31:FiguraTransporte', {}, [some(figura)])),
  ],
);
