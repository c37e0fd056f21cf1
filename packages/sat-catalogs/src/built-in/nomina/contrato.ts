import { rowsSince, untimedRows } from '../rows.ts';

/** c_TipoContrato. */
export const tiposContrato = untimedRows([
  ['01', 'Contrato de trabajo por tiempo indeterminado'],
  ['02', 'Contrato de trabajo para obra determinada'],
  ['03', 'Contrato de trabajo por tiempo determinado'],
  ['04', 'Contrato de trabajo por temporada'],
  ['05', 'Contrato de trabajo sujeto a prueba'],
  ['06', 'Contrato de trabajo con capacitación inicial'],
  ['07', 'Modalidad de contratación por pago de hora laborada'],
  ['08', 'Modalidad de trabajo por comisión laboral'],
  ['09', 'Modalidades de contratación donde no existe relación de trabajo'],
  ['10', 'Jubilación, pensión, retiro.'],
  ['99', 'Otro contrato'],
]);

/** c_TipoJornada. */
export const tiposJornada = untimedRows([
  ['01', 'Diurna'],
  ['02', 'Nocturna'],
  ['03', 'Mixta'],
  ['04', 'Por hora'],
  ['05', 'Reducida'],
  ['06', 'Continuada'],
  ['07', 'Partida'],
  ['08', 'Por turnos'],
  ['99', 'Otra Jornada'],
]);

/** c_TipoRegimen of the worker, not to be confused with the tax regime. */
export const tiposRegimen = rowsSince('2017-01-01', [
  ['02', 'Sueldos (Incluye ingresos señalados en la fracción I del artículo 94 de LISR)'],
  ['03', 'Jubilados'],
  ['04', 'Pensionados'],
  ['05', 'Asimilados Miembros Sociedades Cooperativas Produccion'],
  ['06', 'Asimilados Integrantes Sociedades Asociaciones Civiles'],
  ['07', 'Asimilados Miembros consejos'],
  ['08', 'Asimilados comisionistas'],
  ['09', 'Asimilados Honorarios'],
  ['10', 'Asimilados acciones'],
  ['11', 'Asimilados otros'],
  ['12', 'Jubilados o Pensionados', '2017-03-27'],
  ['13', 'Indemnización o Separación', '2018-10-15'],
  ['99', 'Otro Regimen'],
]);

/** c_RiesgoPuesto: class of risk of the employer before IMSS. */
export const riesgosPuesto = rowsSince('2017-01-01', [
  ['1', 'Clase I'],
  ['2', 'Clase II'],
  ['3', 'Clase III'],
  ['4', 'Clase IV'],
  ['5', 'Clase V'],
  ['99', 'No aplica', '2017-08-13'],
]);
