/**
 * What Kita knows about each catalogue: SAT's name, the table of the public editions, how its key is made and what its
 * columns are. Importers, the built-in data and the database module all read this one list.
 *
 * Table and column names: phpcfdi/resources-sat-catalogs, `database/schemas/cfdi_40_*.sql`.
 */
export interface CatalogDefinition {
  /** SAT's name, as in Anexo 20. */
  readonly name: CatalogName;
  /** Table of the SQLite edition and stem of the CSV file. */
  readonly table: string;
  /** Columns of the key, joined with a hyphen. */
  readonly keyColumns: readonly string[];
  /** Every key has this form; a file with another form is refused. */
  readonly keyPattern: RegExp;
  /** Columns that must be present; a source may have more, which are ignored. */
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** Columns kept when the source has them. */
  readonly optionalColumns?: Readonly<Record<string, ColumnKind>>;
  /** What the package carries by itself: all rows, a starter list, or nothing. */
  readonly builtIn: 'complete' | 'starter' | 'none';
  /** Whether rows carry `vigencia_desde` and `vigencia_hasta`. */
  readonly hasValidity: boolean;
}

/**
 * How a column is read: `flag` is `'1'` or `''`, `integer` digits, `decimal` digits with an optional fraction, `region`
 * `'0'`, `'1'` or `'2'`, `pattern` a regular expression.
 */
export type ColumnKind = 'text' | 'flag' | 'integer' | 'decimal' | 'region' | 'pattern';

export const catalogNames = [
  'c_Aduana',
  'c_ClaveProdServ',
  'c_ClaveUnidad',
  'c_CodigoPostal',
  'c_Colonia',
  'c_Estado',
  'c_Exportacion',
  'c_FormaPago',
  'c_Impuesto',
  'c_Localidad',
  'c_Meses',
  'c_MetodoPago',
  'c_Moneda',
  'c_Municipio',
  'c_NumPedimentoAduana',
  'c_ObjetoImp',
  'c_Pais',
  'c_PatenteAduanal',
  'c_Periodicidad',
  'c_RegimenFiscal',
  'c_TasaOCuota',
  'c_TipoCadenaPago',
  'c_TipoDeComprobante',
  'c_TipoFactor',
  'c_TipoRelacion',
  'c_UsoCFDI',
] as const;

export type CatalogName = (typeof catalogNames)[number];

/** True for the catalogues of this package; SAT's names are case sensitive. */
export function isCatalogName(name: string): name is CatalogName {
  return catalogNames.some((known) => known === name);
}

interface Details extends Partial<Omit<CatalogDefinition, 'name' | 'table' | 'keyPattern'>> {
  readonly prefix?: string;
}

function define(name: CatalogName, table: string, keyPattern: RegExp, details: Details = {}): CatalogDefinition {
  const { prefix = 'cfdi_40', ...rest } = details;
  return {
    name,
    table: `${prefix}_${table}`,
    keyPattern,
    keyColumns: ['id'],
    columns: { texto: 'text' },
    builtIn: 'complete',
    hasValidity: true,
    ...rest,
  };
}

const persons = { texto: 'text', aplica_fisica: 'flag', aplica_moral: 'flag' } as const;
const rateRule = {
  tipo: 'text',
  minimo: 'text',
  valor: 'decimal',
  impuesto: 'text',
  factor: 'text',
  traslado: 'flag',
  retencion: 'flag',
} as const;
const paymentForm = {
  texto: 'text',
  es_bancarizado: 'flag',
  requiere_numero_operacion: 'flag',
  permite_banco_ordenante_rfc: 'flag',
  permite_cuenta_ordenante: 'flag',
  patron_cuenta_ordenante: 'pattern',
  permite_banco_beneficiario_rfc: 'flag',
  permite_cuenta_beneficiario: 'flag',
  patron_cuenta_beneficiario: 'pattern',
  permite_tipo_cadena_pago: 'flag',
  requiere_banco_ordenante_nombre_ext: 'flag',
} as const;
const product = {
  texto: 'text',
  iva_trasladado: 'flag',
  ieps_trasladado: 'flag',
  complemento: 'text',
  estimulo_frontera: 'flag',
  similares: 'text',
} as const;
const postalCode = { estado: 'text', municipio: 'text', localidad: 'text', estimulo_frontera: 'region' } as const;
const country = {
  texto: 'text',
  patron_codigo_postal: 'pattern',
  patron_identidad_tributaria: 'pattern',
  validacion_identidad_tributaria: 'text',
  agrupaciones: 'text',
} as const;

export const catalogDefinitions: readonly CatalogDefinition[] = [
  define('c_Aduana', 'aduanas', /^\d{2}$/, { builtIn: 'none' }),
  define('c_ClaveProdServ', 'productos_servicios', /^\d{8}$/, { columns: product, builtIn: 'starter' }),
  define('c_ClaveUnidad', 'claves_unidades', /^[A-Za-z0-9]{2,3}$/, {
    columns: { texto: 'text', simbolo: 'text' },
    optionalColumns: { descripcion: 'text', notas: 'text' },
    builtIn: 'starter',
  }),
  define('c_CodigoPostal', 'codigos_postales', /^\d{5}$/, {
    columns: postalCode,
    optionalColumns: { huso_descripcion: 'text' },
    builtIn: 'none',
  }),
  define('c_Colonia', 'colonias', /^\d{5}-\d{4}$/, {
    keyColumns: ['codigo_postal', 'colonia'],
    builtIn: 'none',
    hasValidity: false,
  }),
  define('c_Estado', 'estados', /^[A-Z]{2,3}$/, {
    keyColumns: ['estado'],
    columns: { pais: 'text', texto: 'text' },
  }),
  define('c_Exportacion', 'exportaciones', /^\d{2}$/),
  define('c_FormaPago', 'formas_pago', /^\d{2}$/, { columns: paymentForm }),
  define('c_Impuesto', 'impuestos', /^\d{3}$/, {
    columns: { texto: 'text', retencion: 'flag', traslado: 'flag', ambito: 'text' },
  }),
  define('c_Localidad', 'localidades', /^[A-Z]{3}-\d{2}$/, { keyColumns: ['estado', 'localidad'], builtIn: 'none' }),
  define('c_Meses', 'meses', /^\d{2}$/),
  define('c_MetodoPago', 'metodos_pago', /^[A-Z]{3}$/),
  define('c_Moneda', 'monedas', /^[A-Z]{3}$/, {
    columns: { texto: 'text', decimales: 'integer', porcentaje_variacion: 'integer' },
    builtIn: 'starter',
  }),
  define('c_Municipio', 'municipios', /^[A-Z]{3}-\d{3}$/, { keyColumns: ['estado', 'municipio'], builtIn: 'none' }),
  define('c_NumPedimentoAduana', 'numeros_pedimento_aduana', /^\d{2}-\d{4}-\d{4}$/, {
    keyColumns: ['aduana', 'patente', 'ejercicio'],
    columns: { cantidad: 'integer' },
    builtIn: 'none',
  }),
  define('c_ObjetoImp', 'objetos_impuestos', /^\d{2}$/),
  define('c_Pais', 'paises', /^[A-Z]{3}$/, { columns: country, builtIn: 'starter', hasValidity: false }),
  define('c_PatenteAduanal', 'patentes_aduanales', /^\d{4}$/, { columns: {}, builtIn: 'none' }),
  define('c_Periodicidad', 'periodicidades', /^\d{2}$/),
  define('c_RegimenFiscal', 'regimenes_fiscales', /^\d{3}$/, { columns: persons }),
  define('c_TasaOCuota', 'reglas_tasa_cuota', /^(?:Fijo|Rango)-.+$/, { keyColumns: [], columns: rateRule }),
  define('c_TipoCadenaPago', 'tipos_cadena_pago', /^\d{2}$/, { prefix: 'pagos', hasValidity: false }),
  define('c_TipoDeComprobante', 'tipos_comprobantes', /^[IETNP]$/, {
    columns: { texto: 'text', valor_maximo: 'decimal' },
  }),
  define('c_TipoFactor', 'tipos_factores', /^[A-Z][a-z]+$/, { columns: {} }),
  define('c_TipoRelacion', 'tipos_relaciones', /^\d{2}$/),
  define('c_UsoCFDI', 'usos_cfdi', /^[A-Z]{1,2}\d{2}$/, {
    columns: { ...persons, regimenes_fiscales_receptores: 'text' },
  }),
];

const byName = new Map<string, CatalogDefinition>(catalogDefinitions.map((d) => [d.name, d]));
const byTable = new Map(catalogDefinitions.map((d) => [d.table, d]));

/** The definition of a catalogue by SAT's name. */
export function catalogDefinition(name: string): CatalogDefinition | undefined {
  return byName.get(name);
}

/** The definition behind a table of the public editions, for example `cfdi_40_formas_pago`. */
export function catalogOfTable(table: string): CatalogDefinition | undefined {
  return byTable.get(table);
}

/**
 * Key of a row. The rates table has none of its own: a fixed rate is known by its value, a range by what it applies to, so
 * that next year's new maximum is a new version of the same rule and not another rule.
 */
export function keyOf(definition: CatalogDefinition, column: (name: string) => string): string {
  if (definition.name !== 'c_TasaOCuota') return definition.keyColumns.map(column).join('-');
  const rule = [column('tipo'), column('impuesto'), column('factor')];
  if (column('tipo') === 'Fijo') return [...rule, column('valor')].join('-');
  const applies = (column('traslado') === '1' ? 'T' : '') + (column('retencion') === '1' ? 'R' : '');
  return [...rule, applies].join('-');
}
