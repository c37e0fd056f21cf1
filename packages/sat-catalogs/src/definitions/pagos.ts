import { definerOf } from './definition.ts';

const define = definerOf('pagos');

/** Catalogues of the payment complement 2.0. */
export const pagosDefinitions = [
  define('c_TipoCadenaPago', 'tipos_cadena_pago', /^\d{2}$/, { hasValidity: false }),
] as const;
