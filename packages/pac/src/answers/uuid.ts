const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The value as a fiscal UUID in upper case, or `undefined` if it is none. */
export function asUuid(value: string | undefined): string | undefined {
  const found = value === undefined ? null : UUID.exec(value);
  return found !== null && found[0].length === value?.length ? found[0].toUpperCase() : undefined;
}

/** The first UUID inside a sentence, in upper case. */
export function findUuid(text: string | undefined): string | undefined {
  return text === undefined ? undefined : UUID.exec(text)?.[0].toUpperCase();
}
