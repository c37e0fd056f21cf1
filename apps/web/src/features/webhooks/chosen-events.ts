/** All of an object, or none of it: the whole takes the place of its single types. */
export function withPattern(chosen: readonly string[], noun: string, isOn: boolean): string[] {
  const others = chosen.filter((pattern) => !pattern.startsWith(`${noun}.`));
  return isOn ? [...others, `${noun}.*`] : others;
}

/** One type more or less. */
export function withType(chosen: readonly string[], type: string, isOn: boolean): string[] {
  const others = chosen.filter((pattern) => pattern !== type);
  return isOn ? [...others, type] : others;
}
