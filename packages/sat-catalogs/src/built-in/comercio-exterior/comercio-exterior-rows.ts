import type { BuiltInRows } from '../rows.ts';
import { clavesPedimento, incoterms, motivosTraslado, tiposOperacion, unidadesAduana } from './operacion.ts';

/** Catalogues of the foreign trade complement 2.0, the tariff apart. */
export const comercioExteriorRows: BuiltInRows = {
  c_ClavePedimento: clavesPedimento,
  c_INCOTERM: incoterms,
  c_MotivoTraslado: motivosTraslado,
  c_TipoOperacion: tiposOperacion,
  c_UnidadAduana: unidadesAduana,
};
