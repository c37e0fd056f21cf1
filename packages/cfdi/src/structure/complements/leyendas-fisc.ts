import { node, some } from '../shape.ts';
import * as v from '../values.ts';

/** Leyendas fiscales 1.0 (leyendasFisc.xsd). */
export const leyendasFiscales = node('leyendasFisc:LeyendasFiscales', { version: v.fixed('1.0') }, [
  some(
    node('leyendasFisc:Leyenda', {
      'disposicionFiscal?': v.text(10_000),
      'norma?': v.text(10_000),
      textoLeyenda: v.text(10_000),
    }),
  ),
]);
