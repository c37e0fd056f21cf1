import type { CatalogRow } from '../catalog-row.ts';

/** c_TipoCadenaPago of the payment complement. */
export const tiposCadenaPago: readonly CatalogRow[] = [{ key: '01', data: { texto: 'SPEI' } }];
