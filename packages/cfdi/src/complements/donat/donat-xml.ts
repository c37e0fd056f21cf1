import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { Donatarias } from './model.ts';

/** Qualified name of the complement. */
export const DONAT = 'donat:Donatarias';

/** The table of the complement (donat11.xsd). */
export const donatCodec: NodeCodec<Donatarias> = nodeCodec<Donatarias>(DONAT, {
  fixed: [['version', '1.1']],
  fields: [
    ['noAutorizacion', 'noAutorizacion'],
    ['fechaAutorizacion', 'fechaAutorizacion'],
    ['leyenda', 'leyenda'],
  ],
});
