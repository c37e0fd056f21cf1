import { any, maybe, node, one, some } from '../shape.ts';
import * as v from '../values.ts';
import * as c from './carta-porte31-values.ts';

/** One or two trailers. */
const remolques = (name: string, inner: string, type: string, plate: string): ReturnType<typeof node> =>
  node(`cartaporte31:${name}`, {}, [
    { ...some(node(`cartaporte31:${inner}`, { [type]: c.remolque, [plate]: c.placa })), max: 2 },
  ]);

export const autotransporte = node('cartaporte31:Autotransporte', { PermSCT: c.permiso, NumPermisoSCT: v.text(50) }, [
  one(
    node('cartaporte31:IdentificacionVehicular', {
      ConfigVehicular: v.key('[A-Z0-9]{2,8}'),
      PesoBrutoVehicular: v.positive(2),
      PlacaVM: c.placa,
      AnioModeloVM: c.modelo,
    }),
  ),
  one(
    node('cartaporte31:Seguros', {
      AseguraRespCivil: c.aseguradora,
      PolizaRespCivil: c.poliza,
      'AseguraMedAmbiente?': c.aseguradora,
      'PolizaMedAmbiente?': c.poliza,
      'AseguraCarga?': c.aseguradora,
      'PolizaCarga?': c.poliza,
      'PrimaSeguro?': v.amount(),
    }),
  ),
  maybe(remolques('Remolques', 'Remolque', 'SubTipoRem', 'Placa')),
]);

const contenedorMaritimo = node(
  'cartaporte31:Contenedor',
  {
    TipoContenedor: v.key('CM[0-9]{3}'),
    'MatriculaContenedor?': v.textOf(11, 15),
    'NumPrecinto?': v.textOf(5, 20),
    'IdCCPRelacionado?': c.idCcp,
    'PlacaVMCCP?': c.placa,
    'FechaCertificacionCCP?': v.fecha,
  },
  [maybe(remolques('RemolquesCCP', 'RemolqueCCP', 'SubTipoRemCCP', 'PlacaCCP'))],
);

export const maritimo = node(
  'cartaporte31:TransporteMaritimo',
  {
    'PermSCT?': c.permiso,
    'NumPermisoSCT?': v.text(30),
    'NombreAseg?': c.aseguradora,
    'NumPolizaSeguro?': c.poliza,
    TipoEmbarcacion: v.key('B[0-9]{2}'),
    Matricula: v.textOf(7, 30),
    NumeroOMI: v.form(/^IMO\d{7}$/, 'IMO y siete dígitos', 'IMO and seven digits'),
    'AnioEmbarcacion?': c.modelo,
    'NombreEmbarc?': v.uncollapsed(v.text(50)),
    NacionalidadEmbarc: c.pais,
    UnidadesDeArqBruto: c.peso,
    TipoCarga: v.key('[A-Z]{3}'),
    'Eslora?': v.positive(2),
    'Manga?': v.positive(2),
    'Calado?': v.positive(2),
    'Puntal?': v.positive(2),
    'LineaNaviera?': v.textOf(3, 50),
    NombreAgenteNaviero: v.text(100),
    NumAutorizacionNaviero: v.key('[A-Z]{3,5}[-0-9/]{5,15}'),
    'NumViaje?': v.text(30),
    'NumConocEmbarc?': v.text(30),
    'PermisoTempNavegacion?': v.text(19),
  },
  [any(contenedorMaritimo)],
);

export const aereo = node('cartaporte31:TransporteAereo', {
  PermSCT: c.permiso,
  NumPermisoSCT: v.text(50),
  'MatriculaAeronave?': v.form(/^[A-Z0-9-]{5,11}$/, 'de 5 a 11 letras, dígitos o guiones', '5 to 11 letters, digits or hyphens'),
  'NombreAseg?': c.aseguradora,
  'NumPolizaSeguro?': c.poliza,
  NumeroGuia: v.textOf(12, 15),
  'LugarContrato?': v.text(120),
  CodigoTransportista: v.key('CA[0-9]{3}'),
  'RFCEmbarcador?': v.rfc,
  'NumRegIdTribEmbarc?': c.registroFiscal,
  'ResidenciaFiscalEmbarc?': c.pais,
  'NombreEmbarcador?': v.text(254),
}); // prettier-ignore

const carro = node(
  'cartaporte31:Carro',
  {
    TipoCarro: v.key('TC[0-9]{2}'),
    MatriculaCarro: v.textOf(6, 15),
    GuiaCarro: v.text(15),
    ToneladasNetasCarro: c.peso,
  },
  [
    any(
      node('cartaporte31:Contenedor', {
        TipoContenedor: v.key('TC[0-9]{2}'),
        PesoContenedorVacio: c.peso,
        PesoNetoMercancia: c.peso,
      }),
    ),
  ],
);

export const ferroviario = node(
  'cartaporte31:TransporteFerroviario',
  {
    TipoDeServicio: v.key('TS[0-9]{2}'),
    TipoDeTrafico: v.key('TT[0-9]{2}'),
    'NombreAseg?': c.aseguradora,
    'NumPolizaSeguro?': c.poliza,
  },
  [
    any(
      node('cartaporte31:DerechosDePaso', {
        TipoDerechoDePaso: v.key('CDP[0-9]{3}'),
        KilometrajePagado: v.positive(2),
      }),
    ),
    some(carro),
  ],
);
