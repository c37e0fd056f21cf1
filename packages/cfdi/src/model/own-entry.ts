/**
 * What a table says of a key that came from a document, and nothing of what every object inherits: a relation of type
 * `constructor` is an unknown one.
 */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
