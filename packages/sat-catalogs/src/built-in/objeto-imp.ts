import { textRows } from './rows.ts';

/** c_ObjetoImp. What each allows in the line's tax node is a rule of the document, not of the catalogue. */
export const objetosImp = textRows([
  ['01', 'No objeto de impuesto.'],
  ['02', 'Sí objeto de impuesto.'],
  ['03', 'Sí objeto del impuesto y no obligado al desglose.'],
  ['04', 'Sí objeto del impuesto y no causa impuesto.', '2022-10-07'],
  ['05', 'Sí objeto del impuesto, IVA crédito PODEBI.', '2023-12-06'],
  ['06', 'Sí objeto del IVA, No traslado IVA.', '2024-12-13'],
  ['07', 'No traslado del IVA, Sí desglose IEPS.', '2024-12-13'],
  ['08', 'No traslado del IVA, No desglose IEPS.', '2024-12-13'],
]);
