import { textRows } from './rows.ts';

/** c_Meses of the global invoice. The pairs 13 to 18 go with the bimonthly period, and only with it. */
export const meses = textRows([
  ['01', 'Enero'],
  ['02', 'Febrero'],
  ['03', 'Marzo'],
  ['04', 'Abril'],
  ['05', 'Mayo'],
  ['06', 'Junio'],
  ['07', 'Julio'],
  ['08', 'Agosto'],
  ['09', 'Septiembre'],
  ['10', 'Octubre'],
  ['11', 'Noviembre'],
  ['12', 'Diciembre'],
  ['13', 'Enero-Febrero'],
  ['14', 'Marzo-Abril'],
  ['15', 'Mayo-Junio'],
  ['16', 'Julio-Agosto'],
  ['17', 'Septiembre-Octubre'],
  ['18', 'Noviembre-Diciembre'],
]);
