import { definerOf } from './definition.ts';

const define = definerOf('retenciones');

/** Catalogues of the withholdings document 2.0 and its complements. */
export const retencionesDefinitions = [
  define('c_CveRetenc', 'claves_retencion', /^\d{2}$/, { columns: { texto: 'text', nombre_complemento: 'text' } }),
  // SAT adds a year now and then: a list that could be complete today would refuse next year.
  define('c_Ejercicio', 'ejercicios', /^\d{4}$/, { builtIn: 'starter' }),
  define('c_EntidadesFederativas', 'entidades_federativas', /^\d{2}$/),
  define('c_Periodo', 'periodos', /^\d{2}$/),
  define('c_TipoContribuyenteSujetoRetencion', 'tipos_contribuyentes', /^\d$/),
  define('c_TipoDividendoOUtilidadDistribuida', 'tipos_dividendos_utilidades', /^\d{2}$/),
  define('c_TipoImpuesto', 'tipos_impuestos', /^\d{2}$/),
  define('c_TipoPagoRet', 'tipos_pago_retencion', /^\d{2}$/, { columns: { texto: 'text', tipo_impuesto: 'text' } }),
  define('catRetenciones:c_Pais', 'paises', /^[A-Z]{2,3}$/, { builtIn: 'none' }),
  define('catRetenciones:c_Periodicidad', 'periodicidades', /^\d{2}$/, {
    columns: { texto: 'text', nombre_complemento: 'text' },
  }),
] as const;
