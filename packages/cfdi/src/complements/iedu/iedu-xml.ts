import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { InstEducativas } from './model.ts';

/** Qualified name of the complement. */
export const IEDU = 'iedu:instEducativas';

/** The table of the complement (iedu.xsd). */
export const ieduCodec: NodeCodec<InstEducativas> = nodeCodec<InstEducativas>(IEDU, {
  fixed: [['version', '1.0']],
  fields: [
    ['nombreAlumno', 'nombreAlumno'],
    ['curp', 'CURP'],
    ['nivelEducativo', 'nivelEducativo'],
    ['autRvoe', 'autRVOE'],
    ['rfcPago', 'rfcPago', '?'],
  ],
});
