import type { Unsealed } from '../model/comprobante.ts';
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

/** A complement of a document in typed form, told apart by its name. */
export type TypedComplement = {
  readonly [N in ComplementName]: {
    readonly name: N;
    /** Where its node is in the document: `/complementos/0`, `/conceptos/2/complementoConcepto/0`. */
    readonly pointer: string;
    readonly value: ComplementOf<N>;
  };
}[ComplementName];

/** All complements of a document and of its lines that have a typed form, in document order of the model. */
export function typedComplements({
  complementos = [],
  conceptos = [],
}: Partial<Pick<Unsealed, 'complementos' | 'conceptos'>>): TypedComplement[] {
  const ofLines = conceptos.flatMap(({ complementoConcepto = [] }, index) =>
    typedNodes(complementoConcepto, `/conceptos/${index}/complementoConcepto`),
  );
  return [...typedNodes(complementos, '/complementos'), ...ofLines];
}

function typedNodes(nodes: readonly XmlElement[], parent: string): TypedComplement[] {
  return nodes.flatMap((node, index) => {
    const { name } = node;
    return isComplementName(name) ? [typed(name, `${parent}/${index}`, complementCodecs[name].read(node))] : [];
  });
}

/** Safe: the value was read by the codec of this very name. */
function typed(name: ComplementName, pointer: string, value: object): TypedComplement {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return { name, pointer, value } as TypedComplement;
}

function isComplementName(name: string): name is ComplementName {
  return Object.hasOwn(complementCodecs, name);
}

/** Safe: `ComplementOf` is the type that the codec under this very name reads and writes. */
function codecOf<N extends ComplementName>(name: N): NodeCodec<ComplementOf<N>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return complementCodecs[name] as object as NodeCodec<ComplementOf<N>>;
}
