import { readFileSync } from 'node:fs';

/** The last lines of a log file, indented, for an error message; a note when there is none. */
export function logTail(file: string, lineCount = 20): string {
  try {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lineCount);
    return lines.map((line) => `    ${line}`).join('\n');
  } catch {
    return '    (nothing was written)';
  }
}
