import type { NodeCodec } from './node-codec.ts';

/**
 * Place in the XML of a JSON pointer into the typed form of a complement, from the node of the complement on:
 * `/pagos/1/doctosRelacionados/0/impPagado` is `/pago20:Pago[2]/pago20:DoctoRelacionado[1]/@ImpPagado`. What the table does
 * not name stays at the nearest node that it does.
 */
export function codecXpath(root: NodeCodec<object>, pointer: string): string {
  let codec = root;
  let xpath = '';
  const tokens = pointer.split('/').slice(1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const child = codec.children.find(({ key }) => key === token);
    if (child === undefined) {
      const field = codec.fields.find(({ key }) => key === token);
      return field === undefined ? xpath : `${xpath}/@${field.attribute}`;
    }
    const isList = child.occurs === '+' || child.occurs === '*';
    const position = isList ? tokens[index + 1] : undefined;
    // A list as a whole is its innermost container.
    if (isList && position === undefined && child.within.length > 0) return `${xpath}/${child.within.join('/')}`;
    xpath += `/${[...child.within, child.codec.name].join('/')}`;
    if (position !== undefined) {
      xpath += `[${Number(position) + 1}]`;
      index++;
    }
    codec = child.codec;
  }
  return xpath;
}
