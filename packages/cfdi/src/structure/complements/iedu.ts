import { node } from '../shape.ts';
import * as v from '../values.ts';

/** Instituciones educativas privadas 1.0 (iedu.xsd). */
export const instEducativas = node('iedu:instEducativas', {
  version: v.fixed('1.0'),
  nombreAlumno: v.freeText,
  CURP: v.curp,
  nivelEducativo: v.oneOf('Preescolar', 'Primaria', 'Secundaria', 'Profesional técnico', 'Bachillerato o su equivalente'),
  autRVOE: v.text(10_000),
  'rfcPago?': v.rfc,
}); // prettier-ignore
