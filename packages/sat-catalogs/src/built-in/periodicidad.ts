import { textRows } from './rows.ts';

/** c_Periodicidad of the global invoice. 05 is open only to issuers of regime 621. */
export const periodicidades = textRows([
  ['01', 'Diario'],
  ['02', 'Semanal'],
  ['03', 'Quincenal'],
  ['04', 'Mensual'],
  ['05', 'Bimestral'],
]);
