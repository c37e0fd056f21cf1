import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { ContabilidadIne, EntidadIne, Ine } from './model.ts';

/** Qualified name of the complement. */
export const INE = 'ine:INE';

const contabilidad = nodeCodec<ContabilidadIne>('ine:Contabilidad', { fields: [['idContabilidad', 'IdContabilidad']] });

const entidad = nodeCodec<EntidadIne>('ine:Entidad', {
  fields: [
    ['claveEntidad', 'ClaveEntidad'],
    ['ambito', 'Ambito', '?'],
  ],
  children: [{ key: 'contabilidades', occurs: '*', codec: contabilidad }],
});

/** The table of the complement (ine11.xsd). */
export const ineCodec: NodeCodec<Ine> = nodeCodec<Ine>(INE, {
  fixed: [['Version', '1.1']],
  fields: [
    ['tipoProceso', 'TipoProceso'],
    ['tipoComite', 'TipoComite', '?'],
    ['idContabilidad', 'IdContabilidad', '?'],
  ],
  children: [{ key: 'entidades', occurs: '*', codec: entidad }],
});
