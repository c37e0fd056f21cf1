import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { ImpuestosLocales, RetencionLocal, TrasladoLocal } from './model.ts';

/** Qualified name of the complement. */
export const IMPLOCAL = 'implocal:ImpuestosLocales';

const retencion = nodeCodec<RetencionLocal>('implocal:RetencionesLocales', {
  fields: [
    ['impLocRetenido', 'ImpLocRetenido'],
    ['tasadeRetencion', 'TasadeRetencion'],
    ['importe', 'Importe'],
  ],
});

const traslado = nodeCodec<TrasladoLocal>('implocal:TrasladosLocales', {
  fields: [
    ['impLocTrasladado', 'ImpLocTrasladado'],
    ['tasadeTraslado', 'TasadeTraslado'],
    ['importe', 'Importe'],
  ],
});

/** The table of the complement (implocal.xsd): the schema lets both kinds mix, we write the withheld first. */
export const implocalCodec: NodeCodec<ImpuestosLocales> = nodeCodec<ImpuestosLocales>(IMPLOCAL, {
  fixed: [['version', '1.0']],
  fields: [
    ['totaldeRetenciones', 'TotaldeRetenciones'],
    ['totaldeTraslados', 'TotaldeTraslados'],
  ],
  children: [
    { key: 'retencionesLocales', occurs: '*', codec: retencion },
    { key: 'trasladosLocales', occurs: '*', codec: traslado },
  ],
});
