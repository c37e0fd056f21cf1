import { unknownKey } from '../../../rules/catalog-lookup.ts';
import type { CatalogName } from '../../../rules/catalog-port.ts';
import type { Rule } from '../../../rules/rule.ts';
import { onCartaPorte } from './carta-porte-subject.ts';
import { valuesAt } from './values-at.ts';

interface KeyField {
  readonly code: string;
  readonly catalog: CatalogName;
  /** Where the keys are; `*` stands for every item of a list. */
  readonly paths: readonly string[];
}

const AUTO = '/mercancias/autotransporte';
const SHIP = '/mercancias/transporteMaritimo';
const AIRCRAFT = '/mercancias/transporteAereo';
const TRAIN = '/mercancias/transporteFerroviario';
const GOODS = '/mercancias/mercancia/*';

const row = (code: string, catalog: CatalogName, ...paths: readonly string[]): KeyField => ({ code, catalog, paths });

/** Attributes whose type is a catalogue (CartaPorte31.xsd). */
const FIELDS: readonly KeyField[] = [
  row('pais', 'c_Pais', '/paisOrigenDestino', '/ubicaciones/*/domicilio/pais', '/ubicaciones/*/residenciaFiscal', `${SHIP}/nacionalidadEmbarc`, `${AIRCRAFT}/residenciaFiscalEmbarc`, '/figuraTransporte/*/residenciaFiscalFigura', '/figuraTransporte/*/domicilio/pais'),
  row('transporte', 'c_CveTransporte', '/viaEntradaSalida', `${GOODS}/cantidadTransporta/*/cvesTransporte`),
  row('polo', 'c_RegistroISTMO', '/ubicacionPoloOrigen', '/ubicacionPoloDestino'),
  row('regimen', 'c_RegimenAduanero', '/regimenesAduaneros/*/regimenAduanero'),
  row('estacion', 'c_Estaciones', '/ubicaciones/*/numEstacion'),
  row('tipo_estacion', 'c_TipoEstacion', '/ubicaciones/*/tipoEstacion'),
  row('unidad_peso', 'c_ClaveUnidadPeso', '/mercancias/unidadPeso', `${GOODS}/detalleMercancia/unidadPesoMerc`),
  row('producto', 'c_ClaveProdServCP', `${GOODS}/bienesTransp`),
  row('clave_unidad', 'c_ClaveUnidad', `${GOODS}/claveUnidad`),
  row('material_peligroso', 'c_MaterialPeligroso', `${GOODS}/cveMaterialPeligroso`),
  row('embalaje', 'c_TipoEmbalaje', `${GOODS}/embalaje`),
  row('moneda', 'c_Moneda', `${GOODS}/moneda`),
  row('fraccion', 'c_FraccionArancelaria', `${GOODS}/fraccionArancelaria`),
  row('tipo_materia', 'c_TipoMateria', `${GOODS}/tipoMateria`),
  row('documento', 'c_DocumentoAduanero', `${GOODS}/documentacionAduanera/*/tipoDocumento`),
  row('sector', 'c_SectorCOFEPRIS', `${GOODS}/sectorCofepris`),
  row('forma_farmaceutica', 'c_FormaFarmaceutica', `${GOODS}/formaFarmaceutica`),
  row('condiciones', 'c_CondicionesEspeciales', `${GOODS}/condicionesEspTransp`),
  row('permiso', 'c_TipoPermiso', `${AUTO}/permSct`, `${SHIP}/permSct`, `${AIRCRAFT}/permSct`),
  row('config_vehicular', 'c_ConfigAutotransporte', `${AUTO}/identificacionVehicular/configVehicular`),
  row('remolque', 'c_SubTipoRem', `${AUTO}/remolques/*/subTipoRem`, `${SHIP}/contenedores/*/remolquesCcp/*/subTipoRemCcp`),
  row('embarcacion', 'c_ConfigMaritima', `${SHIP}/tipoEmbarcacion`),
  row('tipo_carga', 'c_ClaveTipoCarga', `${SHIP}/tipoCarga`),
  row('naviero', 'c_NumAutorizacionNaviero', `${SHIP}/numAutorizacionNaviero`),
  row('contenedor_maritimo', 'c_ContenedorMaritimo', `${SHIP}/contenedores/*/tipoContenedor`),
  row('transportista', 'c_CodigoTransporteAereo', `${AIRCRAFT}/codigoTransportista`),
  row('servicio', 'c_TipoDeServicio', `${TRAIN}/tipoDeServicio`),
  row('trafico', 'c_TipoDeTrafico', `${TRAIN}/tipoDeTrafico`),
  row('derecho_de_paso', 'c_DerechosDePaso', `${TRAIN}/derechosDePaso/*/tipoDerechoDePaso`),
  row('carro', 'c_TipoCarro', `${TRAIN}/carros/*/tipoCarro`),
  row('contenedor', 'c_Contenedor', `${TRAIN}/carros/*/contenedores/*/tipoContenedor`),
  row('figura', 'c_FiguraTransporte', '/figuraTransporte/*/tipoFigura'),
  row('parte', 'c_ParteTransporte', '/figuraTransporte/*/partesTransporte/*/parteTransporte'),
]; // prettier-ignore

/** Keys of SAT's catalogues. The schema enumerates them, so a PAC answers 301. */
export const cartaPorteKeyRules: readonly Rule[] = FIELDS.map(({ code, catalog, paths }) =>
  onCartaPorte({
    sat: '301',
    code: `carta_porte_${code}_unknown`,
    message: {
      es: `La clave {found} no está en el catálogo ${catalog} del SAT o no está vigente. Elige una clave vigente.`,
      en: `Key {found} is not in SAT's catalogue ${catalog} or not in force. Choose a key in force.`,
    },
    *check(subject) {
      for (const path of paths) {
        for (const { pointer, key } of valuesAt(subject.cartaPorte, path))
          yield* unknownKey(subject, catalog, key, pointer);
      }
    },
  }),
);
