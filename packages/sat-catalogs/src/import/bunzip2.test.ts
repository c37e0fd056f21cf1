import { describe, expect, it } from 'vitest';
import { bunzip2 } from './bunzip2.ts';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 7);
  yield bytes.subarray(7);
}

async function expand(base64: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bunzip2(once(Buffer.from(base64, 'base64')))) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Written by the reference implementation: `printf 'hola, mundo\n' | bzip2 -9`, and so on. */
const written = {
  hola: 'QlpoOTFBWSZTWQxLjiQAAALRgAAQQAQkR4IAIAAiAaGQgGmmg1ekDFxXi7kinChIBiXHEgA=',
  runs: 'QlpoOTFBWSZTWTZOFg8AAARRAOAAACA8AAAIIAAiPVPU2IQwI1yZliGWDqKKf4XckU4UJA2ThYPA',
  empty: 'QlpoORdyRThQkAAAAAA=',
  joined:
    'QlpoOTFBWSZTWVfk4JkAAAGRgEAAAAGCACAAIZpoM00yvF3JFOFCQV+TgmRCWmg5MUFZJlNZM1LdvwAAAAGABACIACAAIZgZhGF3JFOFCQM1Ldvw',
};

describe('bunzip2', () => {
  it('reads what bzip2 writes', async () => {
    expect(await expand(written.hola)).toBe('hola, mundo\n');
    expect(await expand(written.empty)).toBe('');
  });

  it('undoes both run-length steps', async () => {
    const runs = 'a'.repeat(300) + 'b'.repeat(4) + 'c'.repeat(259) + 'd'.repeat(5);
    expect(await expand(written.runs)).toBe(runs);
  });

  it('reads files joined in one as one', async () => {
    expect(await expand(written.joined)).toBe('uno dos');
  });

  it('never gives other bytes than were packed, whichever byte is damaged', async () => {
    const bytes = Buffer.from(written.runs, 'base64');
    const whole = await expand(written.runs);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      // A few bits belong to code tables the block does not use: changing them changes nothing.
      const result = await expand(damaged.toString('base64')).catch((error: unknown) => String(error));
      expect(result === whole || result.includes('bzip2'), `byte ${at}: ${result}`).toBe(true);
    }
  });

  it('notices an end that is missing', async () => {
    const cut = Buffer.from(written.runs, 'base64').subarray(0, -4);
    await expect(expand(cut.toString('base64'))).rejects.toThrow('ends too soon');
  });
});
