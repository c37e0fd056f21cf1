import { definerOf } from './definition.ts';

const define = definerOf('nomina');
const untimed = { hasValidity: false } as const;

/** Catalogues of the payroll complement 1.2. Its states are those of CFDI 4.0 with older dates. */
export const nominaDefinitions = [
  define('c_Banco', 'bancos', /^\d{3}$/, { optionalColumns: { razon_social: 'text' } }),
  define('c_OrigenRecurso', 'origenes_recursos', /^I[A-Z]$/, untimed),
  define('c_PeriodicidadPago', 'periodicidades_pagos', /^\d{2}$/),
  define('c_RiesgoPuesto', 'riesgos_puestos', /^\d{1,2}$/),
  define('c_TipoContrato', 'tipos_contratos', /^\d{2}$/, untimed),
  define('c_TipoDeduccion', 'tipos_deducciones', /^\d{3}$/),
  define('c_TipoHoras', 'tipos_horas', /^\d{2}$/, untimed),
  define('c_TipoIncapacidad', 'tipos_incapacidades', /^\d{2}$/, untimed),
  define('c_TipoJornada', 'tipos_jornadas', /^\d{2}$/, untimed),
  define('c_TipoNomina', 'tipos_nominas', /^[A-Z]$/, untimed),
  define('c_TipoOtroPago', 'tipos_otros_pagos', /^\d{3}$/),
  define('c_TipoPercepcion', 'tipos_percepciones', /^\d{3}$/),
  define('c_TipoRegimen', 'tipos_regimenes', /^\d{2}$/),
  define('catNomina:c_Estado', 'estados', /^[A-Z]{2,3}$/, {
    keyColumns: ['estado'],
    columns: { pais: 'text', texto: 'text' },
    builtIn: 'none',
  }),
] as const;
