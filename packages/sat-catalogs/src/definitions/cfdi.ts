import { definerOf } from './definition.ts';

const define = definerOf('cfdi');

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

/** Catalogues of CFDI 4.0 (Anexo 20). */
export const cfdiDefinitions = [
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
    joinsRepeatedKeys: true,
    builtIn: 'none',
  }),
  define('c_ObjetoImp', 'objetos_impuestos', /^\d{2}$/),
  define('c_Pais', 'paises', /^[A-Z]{3}$/, { columns: country, builtIn: 'starter', hasValidity: false }),
  define('c_PatenteAduanal', 'patentes_aduanales', /^\d{4}$/, { columns: {}, builtIn: 'none' }),
  define('c_Periodicidad', 'periodicidades', /^\d{2}$/),
  define('c_RegimenFiscal', 'regimenes_fiscales', /^\d{3}$/, { columns: persons }),
  define('c_TasaOCuota', 'reglas_tasa_cuota', /^(?:Fijo|Rango)-.+$/, { keyColumns: [], columns: rateRule }),
  define('c_TipoDeComprobante', 'tipos_comprobantes', /^[IETNP]$/, {
    columns: { texto: 'text', valor_maximo: 'decimal' },
  }),
  define('c_TipoFactor', 'tipos_factores', /^[A-Z][a-z]+$/, { columns: {} }),
  define('c_TipoRelacion', 'tipos_relaciones', /^\d{2}$/),
  define('c_UsoCFDI', 'usos_cfdi', /^[A-Z]{1,2}\d{2}$/, {
    columns: { ...persons, regimenes_fiscales_receptores: 'text' },
  }),
] as const;
