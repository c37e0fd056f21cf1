import type { CatalogDefinition, CatalogName } from '../../definitions.ts';
import { foldText } from '../../search/fold-text.ts';

/**
 * Headings of SAT's sheets that do not say by themselves which column they are, folded. The others are known by their
 * words: "Número de ejes" is `numero_de_ejes`, "Fecha de inicio de vigencia" `vigencia_desde`, "Descripción" `texto`.
 *
 * Source of the headings: the workbooks themselves (catCFDI 4.0, CatalogosCartaPorte31, catNomina, ComercioExterior 2.0,
 * catRetenciones 2.0).
 */
const headings: Partial<Record<CatalogName, Readonly<Record<string, string>>>> = {
  c_ClaveProdServ: {
    'incluir iva trasladado': 'iva_trasladado',
    'incluir ieps trasladado': 'ieps_trasladado',
    'complemento que debe incluir': 'complemento',
    'estimulo franja fronteriza': 'estimulo_frontera',
    'palabras similares': 'similares',
  },
  c_ClaveUnidad: { nombre: 'texto', descripcion: 'descripcion', nota: 'notas' },
  c_CodigoPostal: {
    'c codigopostal': 'id',
    'estimulo franja fronteriza': 'estimulo_frontera',
    'descripcion del huso horario': 'huso_descripcion',
  },
  c_Colonia: { 'c codigopostal': 'codigo_postal' },
  c_FormaPago: {
    bancarizado: 'es_bancarizado',
    'numero de operacion': 'requiere_numero_operacion',
    'rfc del emisor de la cuenta ordenante': 'permite_banco_ordenante_rfc',
    'cuenta ordenante': 'permite_cuenta_ordenante',
    'patron para cuenta ordenante': 'patron_cuenta_ordenante',
    'rfc del emisor cuenta de beneficiario': 'permite_banco_beneficiario_rfc',
    'cuenta de benenficiario': 'permite_cuenta_beneficiario',
    'cuenta de beneficiario': 'permite_cuenta_beneficiario',
    'patron para cuenta beneficiaria': 'patron_cuenta_beneficiario',
    'tipo cadena pago': 'permite_tipo_cadena_pago',
    'nombre del banco emisor de la cuenta ordenante en caso de extranjero': 'requiere_banco_ordenante_nombre_ext',
  },
  c_Impuesto: { 'local o federal': 'ambito' },
  c_Pais: {
    'formato de codigo postal': 'patron_codigo_postal',
    'formato de registro de identidad tributaria': 'patron_identidad_tributaria',
    'validacion del registro de identidad tributaria': 'validacion_identidad_tributaria',
  },
  c_RegimenFiscal: { fisica: 'aplica_fisica', moral: 'aplica_moral' },
  c_TasaOCuota: { 'rango o fijo': 'tipo', 'valor minimo': 'minimo', 'valor maximo': 'valor' },
  c_UsoCFDI: {
    fisica: 'aplica_fisica',
    moral: 'aplica_moral',
    'regimen fiscal receptor': 'regimenes_fiscales_receptores',
  },
  c_Banco: { 'nombre o razon social': 'razon_social' },
  c_ClaveProdServCP: { 'palabras similares': 'similares' },
  c_ClaveUnidadPeso: { nombre: 'texto', descripcion: 'descripcion' },
  c_Contenedor: { 'tipo de contenedor': 'texto', descripcion: 'descripcion' },
  c_DerechosDePaso: { 'clave del derecho de paso': 'id', 'derecho de paso': 'texto' },
  c_NumAutorizacionNaviero: { 'numero de autorizacion': 'id' },
  c_SubTipoRem: { 'remolque o semirremolque': 'texto' },
  c_TipoCarro: { 'tipo de carro': 'texto' },
  c_TipoEstacion: { 'clave de estacion': 'id', 'clave transporte': 'claves_transportes' },
  c_FraccionArancelaria: { umt: 'unidad' },
  c_CveRetenc: { 'nombre del complemento': 'nombre_complemento' },
  'catRetenciones:c_Periodicidad': { 'complemento que lo usa': 'nombre_complemento' },
};

/** Position of each of our columns in a sheet whose headings are these. Headings that say nothing to us are left out. */
export function columnsOf(
  definition: CatalogDefinition,
  heads: readonly (string | undefined)[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [at, head] of heads.entries()) {
    const column = columnOf(definition, foldText(head ?? ''), at);
    if (column !== undefined && !found.has(column)) found.set(column, at);
  }
  return found;
}

function columnOf(definition: CatalogDefinition, head: string, at: number): string | undefined {
  if (head === '') return undefined;
  const special = headings[definition.name]?.[head];
  if (special !== undefined) return special;
  if (/inicio (de )?vigencia|iniciovigencia/.test(head)) return 'vigencia_desde';
  if (/fin (de )?vigencia|finvigencia/.test(head)) return 'vigencia_hasta';
  const known = [...definition.keyColumns, ...Object.keys({ ...definition.columns, ...definition.optionalColumns })];
  const name = head.replace(/^c /, '').replaceAll(' ', '_');
  const same = known.find((column) => column === name || column.replaceAll('_', '') === name);
  if (same !== undefined) return same;
  if (at === 0 && /^(c|clave)( |$)/.test(head)) return definition.keyColumns[0];
  return known.includes('texto') && /^(descripcion|nombre)\b/.test(head) ? 'texto' : undefined;
}

/** Columns a sheet of the catalogue must have. */
export function neededColumns({ keyColumns, columns, hasValidity }: CatalogDefinition): string[] {
  return [...keyColumns, ...Object.keys(columns), ...(hasValidity ? ['vigencia_desde', 'vigencia_hasta'] : [])];
}
