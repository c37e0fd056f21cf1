import { textRows } from './rows.ts';

/** c_Exportacion. 02 asks for the foreign trade complement, 01 and 03 forbid it. */
export const exportaciones = textRows([
  ['01', 'No aplica'],
  ['02', 'Definitiva con clave A1'],
  ['03', 'Temporal'],
  ['04', 'Definitiva con clave distinta a A1 o cuando no existe enajenación en términos del CFF', '2022-02-25'],
]);
