import type { XmlElement } from '../xml/element.ts';
import { complementCodecs } from './complement-codecs.ts';
import type { ComplementName, ComplementOf } from './complement-codecs.ts';
import type { NodeCodec } from './node-codec.ts';

/**
 * The first complement of that name in typed form, or `undefined` when there is none. It reads, it does not judge: what is
 * required and missing becomes empty text. `nodes` are `complementos` of a document or `complementoConcepto` of a line.
 */
export function readComplement<N extends ComplementName>(
  nodes: readonly XmlElement[] | undefined,
  name: N,
): ComplementOf<N> | undefined {
  const found = nodes?.find((node) => node.name === name);
  return found === undefined ? undefined : codecOf(name).read(found);
}

/** A typed complement as the node that `complementos` and `complementoConcepto` hold. */
export function writeComplement<N extends ComplementName>(name: N, value: ComplementOf<N>): XmlElement {
  return codecOf(name).write(value);
}

/** Safe: `ComplementOf` is the type that the codec under this very name reads and writes. */
function codecOf<N extends ComplementName>(name: N): NodeCodec<ComplementOf<N>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return complementCodecs[name] as object as NodeCodec<ComplementOf<N>>;
}
