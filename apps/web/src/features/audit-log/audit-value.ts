/** A value of an entry as text: what is text stays as it is. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
