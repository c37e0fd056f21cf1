/** A JSON object, seen as what it is: names to values nobody has checked. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object; a list of one counts as its only element (providers mix both). */
export function asRecord(value: unknown): JsonRecord | undefined {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isRecord(one) ? one : undefined;
}

/** The value as a list; a single object counts as a list of one. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Text of a field; empty and blank text count as absent, numbers as their digits. */
export function textAt(record: JsonRecord | undefined, name: string): string | undefined {
  const value = record?.[name];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** Parses JSON; `undefined` instead of an exception. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
