const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The value if it is a fiscal UUID, in the letter case it came in (providers use both). */
export function asUuid(value: string | undefined): string | undefined {
  const found = value === undefined ? null : UUID.exec(value);
  return found !== null && found[0].length === value?.length ? found[0] : undefined;
}

/** The first UUID inside a sentence. */
export function findUuid(text: string | undefined): string | undefined {
  return text === undefined ? undefined : UUID.exec(text)?.[0];
}
