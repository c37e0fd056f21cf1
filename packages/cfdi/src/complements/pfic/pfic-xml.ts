import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { PfIntegranteCoordinado } from './model.ts';

/** The table of the complement (pfic.xsd). */
export const pficCodec: NodeCodec<PfIntegranteCoordinado> = nodeCodec<PfIntegranteCoordinado>(
  'pfic:PFintegranteCoordinado',
  {
    fixed: [['version', '1.0']],
    fields: [
      ['claveVehicular', 'ClaveVehicular'],
      ['placa', 'Placa'],
      ['rfcPf', 'RFCPF', '?'],
    ],
  },
);
