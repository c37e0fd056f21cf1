import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { Leyenda, LeyendasFiscales } from './model.ts';

/** Qualified name of the complement. */
export const LEYENDAS_FISC = 'leyendasFisc:LeyendasFiscales';

const leyenda = nodeCodec<Leyenda>('leyendasFisc:Leyenda', {
  fields: [
    ['disposicionFiscal', 'disposicionFiscal', '?'],
    ['norma', 'norma', '?'],
    ['textoLeyenda', 'textoLeyenda'],
  ],
});

/** The table of the complement (leyendasFisc.xsd). */
export const leyendasFiscCodec: NodeCodec<LeyendasFiscales> = nodeCodec<LeyendasFiscales>(LEYENDAS_FISC, {
  fixed: [['version', '1.0']],
  fields: [],
  children: [{ key: 'leyendas', occurs: '+', codec: leyenda }],
});
