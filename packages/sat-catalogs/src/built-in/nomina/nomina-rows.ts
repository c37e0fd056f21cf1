import type { BuiltInRows } from '../rows.ts';
import { bancos } from './bancos.ts';
import { riesgosPuesto, tiposContrato, tiposJornada, tiposRegimen } from './contrato.ts';
import { tiposDeduccion } from './deducciones.ts';
import { tiposOtroPago } from './otros-pagos.ts';
import { origenesRecurso, periodicidadesPago, tiposHoras, tiposIncapacidad, tiposNomina } from './pago.ts';
import { tiposPercepcion } from './percepciones.ts';

/** Catalogues of the payroll complement 1.2. */
export const nominaRows: BuiltInRows = {
  c_Banco: bancos,
  c_OrigenRecurso: origenesRecurso,
  c_PeriodicidadPago: periodicidadesPago,
  c_RiesgoPuesto: riesgosPuesto,
  c_TipoContrato: tiposContrato,
  c_TipoDeduccion: tiposDeduccion,
  c_TipoHoras: tiposHoras,
  c_TipoIncapacidad: tiposIncapacidad,
  c_TipoJornada: tiposJornada,
  c_TipoNomina: tiposNomina,
  c_TipoOtroPago: tiposOtroPago,
  c_TipoPercepcion: tiposPercepcion,
  c_TipoRegimen: tiposRegimen,
};
