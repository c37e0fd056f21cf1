import type { NodeCodec } from '../complements/node-codec.ts';

/** Shape of a field for readers of JSON: of what kind it is and whether it must be there. */
export type FieldShape =
  | { readonly kind: 'text' | 'texts' | 'xml'; readonly required?: true }
  | { readonly kind: 'object' | 'list'; readonly fields: Fields; readonly required?: true };

export type Fields = Readonly<Record<string, FieldShape>>;

export const text: FieldShape = { kind: 'text', required: true };
export const optional: FieldShape = { kind: 'text' };

/** Fields of a complement that the input has as it is written, by its own table. */
export function fieldsOfCodec({ fields, children }: NodeCodec<object>): Fields {
  const texts = fields.map(({ key, required }) => [key, required ? text : optional] as const);
  const below = children.map(({ key, occurs, codec }) => [key, childShape(occurs, fieldsOfCodec(codec))] as const);
  return Object.fromEntries<FieldShape>([...texts, ...below]);
}

/** The same fields, some of them without those the document decides, some not demanded. */
export function relaxed(
  fields: Fields,
  change: { readonly optional?: readonly string[]; readonly without?: readonly string[] },
): Fields {
  const entries = Object.entries(fields).filter(([name]) => change.without?.includes(name) !== true);
  return Object.fromEntries(
    entries.map(([name, shape]) => [name, change.optional?.includes(name) ? optional : shape] as const),
  );
}

function childShape(occurs: '1' | '?' | '+' | '*', fields: Fields): FieldShape {
  const kind = occurs === '1' || occurs === '?' ? 'object' : 'list';
  return occurs === '1' || occurs === '+' ? { kind, fields, required: true } : { kind, fields };
}
