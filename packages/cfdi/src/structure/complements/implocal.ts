import { any, node, unordered } from '../shape.ts';
import * as v from '../values.ts';

/** Impuestos locales 1.0 (implocal.xsd): withholdings and transfers in any order, none included. */
export const impuestosLocales = unordered(
  node(
    'implocal:ImpuestosLocales',
    { version: v.fixed('1.0'), TotaldeRetenciones: v.amount(2), TotaldeTraslados: v.amount(2) },
    [
      any(
        node('implocal:RetencionesLocales', {
          ImpLocRetenido: v.freeText,
          TasadeRetencion: v.amount(2),
          Importe: v.amount(2),
        }),
      ),
      any(
        node('implocal:TrasladosLocales', {
          ImpLocTrasladado: v.freeText,
          TasadeTraslado: v.amount(2),
          Importe: v.amount(2),
        }),
      ),
    ],
  ),
);
