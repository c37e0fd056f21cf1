/**
 * The same value, frozen all the way down. Bytes are left as they are; the language cannot freeze them. For what this
 * package made and nobody else holds; what shares parts with a caller's input is for `snapshot`.
 */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    for (const key of Object.keys(value)) frozen<unknown>(Reflect.get(value, key));
  }
  return value;
}

/** A frozen copy: neither its holder nor the owner of the original can change what was judged. */
export function snapshot<T>(value: T): T {
  return sameShape(value, copyOf(value));
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copyOf));
  // Spreading copies all fields in one step; only those that hold others are then copied themselves.
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) {
    const field = copy[key];
    if (typeof field === 'object' && field !== null) copy[key] = copyOf(field);
  }
  return Object.freeze(copy);
}

/** Safe: documents and findings are plain data, and a copy field by field has the shape of the original. */
function sameShape<T>(_original: T, copy: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return copy as T;
}
