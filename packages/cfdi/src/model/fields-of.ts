/**
 * The fields of an object of the model, to be gone through by name. Safe: it is only a view for reading, and whatever a
 * field holds is looked at before it is used.
 */
export function fieldsOf(source: object): Readonly<Record<string, unknown>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return source as Readonly<Record<string, unknown>>;
}
