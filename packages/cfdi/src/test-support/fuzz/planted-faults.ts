/**
 * A reader that fails on purpose, for testing the watchdog; the query of the module's address says how: from the fifth
 * document on.
 */
const fault = new URL(import.meta.url).searchParams.get('fault');
const kept: unknown[] = [];
let chain: object = {};
let seen = 0;

export function exercise(bytes: Uint8Array): string {
  seen += 1;
  if (fault === 'leak') kept.push(Array.from({ length: 50_000 }, () => seen + 0.5));
  if (seen !== 5) return bytes.length > 0 ? 'read' : 'empty';
  if (fault === 'crash') throw new TypeError('planted');
  while (fault === 'hang') kept.pop();
  // Small pieces: one huge piece would end the process before V8 can end the thread.
  while (fault === 'memory') chain = { chain };
  return Object.keys(chain).length > 1 ? 'empty' : 'read';
}
