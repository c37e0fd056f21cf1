import { definerOf } from './definition.ts';

const define = definerOf('carta_porte');
const imported = { builtIn: 'none' } as const;

const station = {
  texto: 'text',
  clave_transporte: 'text',
  nacionalidad: 'text',
  designador_iata: 'text',
  linea_ferrea: 'text',
} as const;
const truck = { texto: 'text', numero_de_ejes: 'integer', numero_de_llantas: 'integer', remolque: 'text' } as const;
const rightOfWay = {
  texto: 'text',
  entre: 'text',
  hasta: 'text',
  otorga_recibe: 'text',
  concesionario: 'text',
} as const;
const hazardous = { texto: 'text', clase_o_div: 'text', peligro_secundario: 'text', nombre_tecnico: 'text' } as const;

/** Catalogues of the waybill complement (Carta Porte 3.1). */
export const cartaPorteDefinitions = [
  define('c_ClaveProdServCP', 'productos_servicios', /^\d{8}$/, {
    columns: { texto: 'text', similares: 'text', material_peligroso: 'text' },
    ...imported,
  }),
  define('c_ClaveTipoCarga', 'tipos_carga', /^[A-Z]{3}$/),
  define('c_ClaveUnidadPeso', 'claves_unidades', /^[A-Za-z0-9]{2,3}$/, {
    columns: { texto: 'text', bandera: 'text' },
    optionalColumns: { descripcion: 'text', nota: 'text', simbolo: 'text' },
    ...imported,
  }),
  define('c_CodigoTransporteAereo', 'codigos_transporte_aereo', /^CA\d{3}$/, {
    columns: { texto: 'text', nacionalidad: 'text', designador_oaci: 'text' },
    ...imported,
  }),
  define('c_CondicionesEspeciales', 'condiciones_especiales', /^\d{2}$/),
  define('c_ConfigAutotransporte', 'configuraciones_autotransporte', /^[A-Z0-9]{2,8}$/, { columns: truck }),
  define('c_ConfigMaritima', 'configuraciones_maritimas', /^B\d{2}$/),
  define('c_Contenedor', 'contenedores', /^TC\d{2}$/, { columns: { texto: 'text', descripcion: 'text' } }),
  define('c_ContenedorMaritimo', 'contenedores_maritimos', /^CM\d{3}$/),
  define('c_CveTransporte', 'transportes', /^\d{2}$/),
  define('c_DerechosDePaso', 'derechos_de_paso', /^CDP\d{3}$/, { columns: rightOfWay, ...imported }),
  define('c_DocumentoAduanero', 'documentos_aduaneros', /^\d{2}$/),
  define('c_Estaciones', 'estaciones', /^[A-Z][A-Za-zá]{0,9}\d{1,4}(?:\.\d)?$/, { columns: station, ...imported }),
  define('c_FiguraTransporte', 'figuras_transporte', /^\d{2}$/),
  define('c_FormaFarmaceutica', 'formas_farmaceuticas', /^\d{2}$/),
  define('c_MaterialPeligroso', 'materiales_peligrosos', /^\d{4}$/, {
    columns: hazardous,
    joinsRepeatedKeys: true,
    ...imported,
  }),
  define('c_NumAutorizacionNaviero', 'autorizaciones_naviero', /^[A-Z0-9/-]{6,30}$/, { columns: {}, ...imported }),
  define('c_ParteTransporte', 'partes_transporte', /^PT\d{2}$/),
  define('c_RegimenAduanero', 'regimenes_aduaneros', /^[A-Z]{3}$/, { columns: { texto: 'text', impoexpo: 'text' } }),
  define('c_RegistroISTMO', 'registros_istmo', /^\d{2}$/),
  define('c_SectorCOFEPRIS', 'sectores_cofepris', /^\d{2}$/),
  define('c_SubTipoRem', 'tipos_remolque', /^CTR\d{3}$/),
  define('c_TipoCarro', 'tipos_carro', /^TC\d{2}$/, { columns: { texto: 'text', contenedor: 'flag' } }),
  define('c_TipoDeServicio', 'tipos_servicio', /^TS\d{2}$/, { columns: { texto: 'text', contenedor: 'flag' } }),
  define('c_TipoDeTrafico', 'tipos_trafico', /^TT\d{2}$/),
  define('c_TipoEmbalaje', 'tipos_embalaje', /^[A-Z0-9]{2,4}$/),
  define('c_TipoEstacion', 'tipos_estacion', /^\d{2}$/, { columns: { texto: 'text', claves_transportes: 'text' } }),
  define('c_TipoMateria', 'tipos_materia', /^\d{2}$/),
  define('c_TipoPermiso', 'tipos_permiso', /^TP[A-Z]{2}\d{2}$/, {
    columns: { texto: 'text', clave_transporte: 'text' },
  }),
  define('catCartaPorte:c_Localidad', 'localidades', /^[A-Z]{3}-\d{2}$/, {
    keyColumns: ['estado', 'localidad'],
    ...imported,
  }),
  define('catCartaPorte:c_Municipio', 'municipios', /^[A-Z]{3}-\d{3}$/, {
    keyColumns: ['estado', 'municipio'],
    ...imported,
  }),
] as const;
