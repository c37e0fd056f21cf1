import type { Rule } from '../../../rules/rule.ts';

type SatAt = NonNullable<Rule['satAt']>;

const MATERIAL: SatAt = [
  [/\/cveMaterialPeligroso$/, 'CP156'],
  [/\/embalaje$/, 'CP157'],
];

/**
 * Codes of SAT's matrix of Carta Porte 3.1 (`Matriz_Errores_CCP_V31`, copy in the public repository
 * formasdigitales/documentacionSAT) for rules that say the same as it does.
 */
const CODES: Readonly<Record<string, string | SatAt>> = {
  tipo: 'CP114',
  repeated: 'CP112',
  polo_required: 'CP127',
  polo_forbidden: 'CP127',
  distancia_total_required: 'CP125',
  distancia_total_forbidden: 'CP125',
  distancia_mismatch: 'CP126',
  domicilio_required: 'CP142',
  navegacion_required: 'CP139',
  navegacion_forbidden: 'CP139',
  estacion_transporte: 'CP136',
  transporte_missing: 'CP148',
  num_total_mercancias: 'CP154',
  moneda_required: 'CP168',
  moneda_forbidden: 'CP168',
  tipo_materia_required: 'CP170',
  descripcion_materia_required: 'CP171',
  descripcion_materia_forbidden: 'CP171',
  documento_aduanero_required: 'CP172',
  material_peligroso_required: 'CP155',
  material_peligroso_forbidden: 'CP155',
  material_required: MATERIAL,
  material_forbidden: MATERIAL,
  seguro_ambiente_required: [
    [/\/aseguraMedAmbiente$/, 'CP182'],
    [/\/polizaMedAmbiente$/, 'CP183'],
  ],
  cantidad_place_unknown: [
    [/\/idOrigen$/, 'CP178'],
    [/\/idDestino$/, 'CP179'],
  ],
  cves_transporte_required: 'CP180',
  remolque_required: 'CP184',
  remolque_forbidden: 'CP184',
  ferri_required: 'CP186',
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
