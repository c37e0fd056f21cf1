import { node } from '../shape.ts';
import * as v from '../values.ts';

/** Donatarias 1.1 (donat11.xsd). */
export const donatarias = node('donat:Donatarias', {
  version: v.fixed('1.1'),
  noAutorizacion: v.freeText,
  fechaAutorizacion: v.dia,
  leyenda: v.freeText,
});
