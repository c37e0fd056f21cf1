import type { Rule } from '../../../rules/rule.ts';

type SatAt = NonNullable<Rule['satAt']>;

const MATERIAL: SatAt = [
  [/\/cveMaterialPeligroso$/, 'CP156'],
  [/\/embalaje$/, 'CP157'],
];

const IDENTITY: SatAt = [
  [/\/numRegIdTrib$/, 'CP133'],
  [/\/residenciaFiscal$/, 'CP134'],
  [/\/numRegIdTribEmbarc$/, 'CP189'],
  [/\/residenciaFiscalEmbarc$/, 'CP190'],
  [/\/numRegIdTribFigura$/, 'CP197'],
  [/\/residenciaFiscalFigura$/, 'CP198'],
];
const DOCUMENTO: SatAt = [
  [/\/numPedimento$/, 'CP174'],
  [/\/identDocAduanero$/, 'CP175'],
  [/\/rfcImpo$/, 'CP176'],
];
const SEGURO: SatAt = [
  [/\/aseguraMedAmbiente$/, 'CP182'],
  [/\/polizaMedAmbiente$/, 'CP183'],
];
const IMPORTED: SatAt = [
  [/\/permisoImportacion$/, 'CP164'],
  [/\/folioImpoVucem$/, 'CP165'],
  [/\/razonSocialEmpImp$/, 'CP166'],
];
const POSTAL_CODE = domicilio('CP147', 'CP204');

/**
 * Codes of SAT's matrix of Carta Porte 3.1 (`Matriz_Errores_CCP_V31`, copy in the public repository
 * formasdigitales/documentacionSAT) for rules that say the same as it does.
 */
const CODES: Readonly<Record<string, string | SatAt>> = {
  tipo: 'CP114',
  repeated: 'CP112',
  internacional_required: [
    [/\/entradaSalidaMerc$/, 'CP119'],
    [/\/paisOrigenDestino$/, 'CP121'],
    [/\/viaEntradaSalida$/, 'CP123'],
    [/\/regimenesAduaneros$/, 'CP116'],
  ],
  internacional_forbidden: [
    [/\/entradaSalidaMerc$/, 'CP120'],
    [/\/paisOrigenDestino$/, 'CP122'],
    [/\/viaEntradaSalida$/, 'CP124'],
    [/\/regimenesAduaneros$/, 'CP116'],
  ],
  residente_extranjero_required: IDENTITY,
  residente_extranjero_forbidden: IDENTITY,
  residencia_mexico: IDENTITY,
  rfc_not_registered: [
    [/\/rfcRemitenteDestinatario$/, 'CP132'],
    [/\/rfcImpo$/, 'CP176'],
    [/\/rfcEmbarcador$/, 'CP188'],
    [/\/rfcFigura$/, 'CP195'],
  ],
  colonia_unknown: domicilio('CP143', 'CP200'),
  localidad_unknown: domicilio('CP144', 'CP201'),
  municipio_unknown: domicilio('CP145', 'CP202'),
  estado_unknown: domicilio('CP146', 'CP203'),
  codigo_postal_unknown: POSTAL_CODE,
  estado_not_of_codigo_postal: POSTAL_CODE,
  municipio_not_of_codigo_postal: POSTAL_CODE,
  localidad_not_of_codigo_postal: POSTAL_CODE,
  documento_required: DOCUMENTO,
  documento_forbidden: DOCUMENTO,
  polo_required: 'CP127',
  polo_forbidden: 'CP127',
  distancia_total_required: 'CP125',
  distancia_total_forbidden: 'CP125',
  distancia_mismatch: 'CP126',
  domicilio_required: 'CP142',
  domicilio_forbidden: 'CP142',
  destinos_tren: 'CP129',
  id_ubicacion_required: 'CP131',
  estacion_forbidden: 'CP135',
  nombre_estacion_required: 'CP137',
  nombre_estacion_forbidden: 'CP137',
  estacion_name: 'CP137',
  tipo_estacion_required: 'CP140',
  tipo_estacion_forbidden: 'CP140',
  distancia_required: 'CP141',
  distancia_origen_forbidden: 'CP141',
  navegacion_required: 'CP139',
  navegacion_forbidden: 'CP139',
  estacion_transporte: 'CP136',
  transporte_missing: 'CP148',
  num_total_mercancias: 'CP154',
  logistica_inversa_forbidden: 'CP153',
  sanitario_importado_required: IMPORTED,
  sanitario_importado_forbidden: IMPORTED,
  valor_required: 'CP167',
  moneda_required: 'CP168',
  moneda_forbidden: 'CP168',
  tipo_materia_required: 'CP170',
  tipo_materia_forbidden: 'CP170',
  descripcion_materia_required: 'CP171',
  descripcion_materia_forbidden: 'CP171',
  documento_aduanero_required: 'CP172',
  documento_aduanero_forbidden: 'CP172',
  pedimento_salida: 'CP173',
  pedimento_invalid: 'CP174',
  material_peligroso_required: 'CP155',
  material_peligroso_forbidden: 'CP155',
  material_required: MATERIAL,
  material_forbidden: MATERIAL,
  seguro_ambiente_required: SEGURO,
  seguro_ambiente_forbidden: SEGURO,
  cantidad_place_unknown: [
    [/\/idOrigen$/, 'CP178'],
    [/\/idDestino$/, 'CP179'],
  ],
  cves_transporte_required: 'CP180',
  cves_transporte_forbidden: 'CP180',
  detalle_mercancia_required: 'CP181',
  detalle_mercancia_forbidden: 'CP181',
  remolque_required: 'CP184',
  remolque_forbidden: 'CP184',
  permiso_navegacion_required: 'CP185',
  permiso_navegacion_forbidden: 'CP185',
  ferri_required: 'CP186',
  ferri_forbidden: [
    [/\/remolquesCcp$/, 'CP187'],
    [/./, 'CP186'],
  ],
  contenedor_required: 'CP186',
  contenedor_forbidden: 'CP186',
  toneladas_carro: 'CP191',
  carro_contenedor_required: 'CP192',
  carro_contenedor_forbidden: 'CP192',
  operador_missing: 'CP194',
  licencia_required: 'CP196',
  licencia_forbidden: 'CP196',
  partes_transporte_required: 'CP199',
  partes_transporte_forbidden: 'CP199',
};

/** The rule with its published code, where it has one. */
export function withPublishedCode(rule: Rule): Rule {
  const published = CODES[rule.code.replace('carta_porte_', '')];
  if (published === undefined) return rule;
  return { ...rule, ...(typeof published === 'string' ? { sat: published } : { satAt: published }) };
}

/** The matrix numbers addresses of places and of figures apart. */
function domicilio(ubicacion: string, figura: string): SatAt {
  return [
    [/\/ubicaciones\//, ubicacion],
    [/\/figuraTransporte\//, figura],
  ];
}
