import type { CatalogRow } from '../catalog-row.ts';
import { cfdi40Start } from './rows.ts';

/** c_TipoFactor: a rate of the base, an amount per unit, or exempt. The key is its own text. */
export const tiposFactor: readonly CatalogRow[] = ['Tasa', 'Cuota', 'Exento'].map((key) => ({
  key,
  data: {},
  from: cfdi40Start,
}));
