/** One line of a benchmark's output. Names end in their unit. */
export type Line = Readonly<Record<string, string | number | Readonly<Record<string, number>>>>;

export function print(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
