/** Small things a browser remembers. Storage may be full, off or forbidden: then nothing is remembered, and nothing fails. */
export function readKept(name: string): string | undefined {
  try {
    return localStorage.getItem(`kita.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text, or forgets it. */
export function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`kita.${name}`);
    else localStorage.setItem(`kita.${name}`, value);
  } catch {
    // see readKept
  }
}
