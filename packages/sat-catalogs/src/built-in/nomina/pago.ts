import { rowsSince, untimedRows } from '../rows.ts';

/** c_TipoNomina. */
export const tiposNomina = untimedRows([
  ['O', 'Nómina ordinaria'],
  ['E', 'Nómina extraordinaria'],
]);

/** c_PeriodicidadPago. */
export const periodicidadesPago = rowsSince('2016-11-01', [
  ['01', 'Diario'],
  ['02', 'Semanal'],
  ['03', 'Catorcenal'],
  ['04', 'Quincenal'],
  ['05', 'Mensual'],
  ['06', 'Bimestral'],
  ['07', 'Unidad obra'],
  ['08', 'Comisión'],
  ['09', 'Precio alzado'],
  ['10', 'Decenal', '2017-01-19'],
  ['99', 'Otra Periodicidad'],
]);

/** c_OrigenRecurso of public employers. */
export const origenesRecurso = untimedRows([
  ['IP', 'Ingresos propios.'],
  ['IF', 'Ingreso federales.'],
  ['IM', 'Ingresos mixtos.'],
]);

/** c_TipoHoras. */
export const tiposHoras = untimedRows([
  ['01', 'Dobles'],
  ['02', 'Triples'],
  ['03', 'Simples'],
]);

/** c_TipoIncapacidad. */
export const tiposIncapacidad = untimedRows([
  ['01', 'Riesgo de trabajo.'],
  ['02', 'Enfermedad en general.'],
  ['03', 'Maternidad.'],
  ['04', 'Licencia por cuidados médicos de hijos diagnosticados con cáncer.'],
]);
