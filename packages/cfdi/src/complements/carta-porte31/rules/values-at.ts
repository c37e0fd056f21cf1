import type { PlacedKey } from '../../../rules/catalog-lookup.ts';

/** Texts at a path of field names, `*` for every item of a list, with their pointers. */
export function* valuesAt(root: object, path: string): Generator<PlacedKey> {
  yield* walk(root, path.split('/').slice(1), '');
}

function* walk(value: unknown, [name, ...rest]: readonly string[], pointer: string): Generator<PlacedKey> {
  if (name === undefined) {
    if (typeof value === 'string') yield { pointer, key: value };
  } else if (name === '*') {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walk(item, rest, `${pointer}/${index}`);
  } else if (value instanceof Object) yield* walk(Reflect.get(value, name), rest, `${pointer}/${name}`);
} // prettier-ignore
