import { specialMunicipalityOf } from './municipality-index.ts';
import { stateOf } from './state-of.ts';

/**
 * Border stimulus region of a postal code: 1 north, 2 south, 0 none, as `estimulo_frontera` of c_CodigoPostal writes it. A
 * hint only: the 8 % IVA also needs the taxpayer's own registration in the stimulus, and an imported c_CodigoPostal decides
 * where the two differ.
 */
export function estimuloFrontera(codigoPostal: string): 0 | 1 | 2 {
  const state = stateOf(codigoPostal);
  if (state === undefined) return 0;
  return state === 'BCN' ? 1 : (specialMunicipalityOf(codigoPostal)?.stimulus ?? 0);
}
