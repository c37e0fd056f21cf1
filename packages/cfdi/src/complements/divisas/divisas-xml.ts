import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { Divisas } from './model.ts';

/** The table of the complement (divisas.xsd). */
export const divisasCodec: NodeCodec<Divisas> = nodeCodec<Divisas>('divisas:Divisas', {
  fixed: [['version', '1.0']],
  fields: [['tipoOperacion', 'tipoOperacion']],
});
