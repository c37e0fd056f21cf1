import { textRows } from './rows.ts';

/** c_MetodoPago. PPD asks for a payment complement for each payment. */
export const metodosPago = textRows([
  ['PUE', 'Pago en una sola exhibición'],
  ['PPD', 'Pago en parcialidades o diferido'],
]);
