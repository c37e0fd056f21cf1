import type { CatalogRow } from '../catalog-row.ts';
import { cfdi40Start, flag } from './rows.ts';

function tax(key: string, texto: string, canBeTransferred: boolean): CatalogRow {
  return {
    key,
    data: { texto, retencion: '1', traslado: flag(canBeTransferred), ambito: 'Federal' },
    from: cfdi40Start,
  };
}

/** c_Impuesto. ISR is only withheld, never transferred. */
export const impuestos: readonly CatalogRow[] = [
  tax('001', 'ISR', false),
  tax('002', 'IVA', true),
  tax('003', 'IEPS', true),
];
