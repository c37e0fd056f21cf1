import { fieldsOfCodec, optional } from '../../../build/field-shape.ts';
import type { Fields } from '../../../build/field-shape.ts';
import { cartaPorte31Codec } from '../xml/carta-porte31-xml.ts';

/** What the builder computes when it is not given; the number of goods it always counts. */
const COMPUTED = [
  'transpInternac',
  'mercancias/pesoBrutoTotal',
  'mercancias/unidadPeso',
  'mercancias/mercancia/detalleMercancia/pesoTara',
];

/** Shape of a `CartaPorteInput` for readers of JSON: the table of the complement, less what the builder computes. */
export const cartaPorteFields: Fields = without(
  COMPUTED.reduce((fields, path) => withOptional(fields, path.split('/')), fieldsOfCodec(cartaPorte31Codec)),
  ['mercancias', 'numTotalMercancias'],
);

function withOptional(fields: Fields, path: readonly string[]): Fields {
  return changed(fields, path, (holder, name) => {
    const { required: _, ...shape } = holder[name] ?? optional;
    return { ...holder, [name]: shape };
  });
}

function without(fields: Fields, path: readonly string[]): Fields {
  return changed(fields, path, (holder, name) =>
    Object.fromEntries(Object.entries(holder).filter(([key]) => key !== name)),
  );
}

/** The fields with those that hold the last of the path changed. */
function changed(
  fields: Fields,
  [name = '', ...rest]: readonly string[],
  change: (holder: Fields, name: string) => Fields,
): Fields {
  const field = fields[name];
  if (field === undefined) throw new TypeError(`there is no field ${name}`);
  if (rest.length === 0) return change(fields, name);
  if (!('fields' in field)) throw new TypeError(`${name} has no fields`);
  return { ...fields, [name]: { ...field, fields: changed(field.fields, rest, change) } };
}
