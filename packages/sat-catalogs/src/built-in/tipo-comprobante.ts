import type { CatalogRow } from '../catalog-row.ts';
import { cfdi40Start } from './rows.ts';

const largest = '999999999999999999.999999';

/** c_TipoDeComprobante. SAT gives N no first day. */
export const tiposComprobante: readonly CatalogRow[] = [
  { key: 'I', data: { texto: 'Ingreso', valor_maximo: largest }, from: cfdi40Start },
  { key: 'E', data: { texto: 'Egreso', valor_maximo: largest }, from: cfdi40Start },
  { key: 'T', data: { texto: 'Traslado', valor_maximo: '0' }, from: cfdi40Start },
  { key: 'N', data: { texto: 'Nómina', valor_maximo: largest } },
  { key: 'P', data: { texto: 'Pago', valor_maximo: largest }, from: cfdi40Start },
];
