import type { CatalogRow } from '../../catalog-row.ts';
import { flag } from '../rows.ts';

/** A product key: SAT's key, SAT's description, and the everyday Mexican words that lead to it. */
export type Product = readonly [key: string, texto: string, synonyms: string, details?: ProductDetails];

interface ProductDetails {
  /** First day in force when it is not that of the catalogue's first edition. */
  readonly from?: string;
  /** The line must carry an IVA transfer (CFDI40164). */
  readonly requiresIva?: true;
  /** SAT excludes the key from the border stimulus. */
  readonly isOutsideBorderStimulus?: true;
}

const firstEdition = '2019-01-07';

/** The product in the shape of an imported row; `similares` holds our synonyms, where SAT's edition has its own. */
export function toRow([key, texto, similares, details = {}]: Product): CatalogRow {
  return {
    key,
    data: {
      texto,
      iva_trasladado: flag(details.requiresIva === true),
      ieps_trasladado: '',
      complemento: '',
      estimulo_frontera: flag(details.isOutsideBorderStimulus !== true),
      similares,
    },
    from: details.from ?? firstEdition,
  };
}
