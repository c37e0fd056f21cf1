import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { expect, test } from 'vitest';

/** The lines of a short run: whether it works, never how fast. */
function linesOf(...args: readonly string[]): ReadonlyArray<Readonly<Record<string, unknown>>> {
  const out = execFileSync(process.execPath, [path.join(import.meta.dirname, 'bench.ts'), ...args], {
    encoding: 'utf8',
  });
  return out.trim().split('\n').map((line): Record<string, unknown> => ({ ...Object(JSON.parse(line)) })); // prettier-ignore
}

test(
  'bench cfdi prints speed beside the peer and the signature, and memory, as JSON lines',
  { timeout: 300_000 },
  () => {
    const lines = linesOf('cfdi', '--rounds', '1', '--concepts', '3');
    const speed = lines.filter(({ bench }) => bench === 'cfdi');
    expect(speed.map(({ who, what }) => `${String(who)}: ${String(what)}`)).toEqual([
      'kita: build and seal',
      'kita: parse',
      'kita: validate',
      'nodecfdi: build and seal',
      'nodecfdi: parse',
    ]);
    for (const line of speed) expect(line).toMatchObject({ concepts: 3, per_second: expect.any(Number), ratio_to_rsa: expect.any(Number) }); // prettier-ignore
    const memory = lines.filter(({ bench }) => bench === 'cfdi.memory');
    expect(memory.map(({ what }) => what)).toContain('nodecfdi parse');
    for (const line of memory) expect(line).toMatchObject({ peak_mb: expect.any(Number) });
  },
);
