import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';

import {
  DEVELOPMENT_MASTER_KEYS,
  KekRingInvalid,
  Secret,
  environmentKeys,
  fileKeys,
  parseMasterKeys,
} from './index.ts';

const production = { production: true };
const development = { production: false };
const random = (): string => randomBytes(32).toString('base64');
const dir = mkdtempSync(path.join(tmpdir(), 'kita-keys-'));
afterAll(() => rmSync(dir, { recursive: true }));

function problemsOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof KekRingInvalid) return error.problems.join('\n');
    throw error;
  }
  return '';
}

describe('master keys', () => {
  it('are read in order, the first one active', () => {
    const ring = parseMasterKeys(`2026-11:${random()}, old.1:${random()}`, production);
    expect(ring.activeId).toBe('2026-11');
    expect([...ring.keys.keys()]).toEqual(['2026-11', 'old.1']);
  });

  it('with mistakes report all of them at once and never repeat a key', () => {
    const good = random();
    const problems = problemsOf(() =>
      parseMasterKeys(`a:${good},a:${random()},${good},B:${good},c:c2hvcnQ=,d:${good}`, production),
    );
    expect(problems).toMatch(/key 2: .*twice/);
    expect(problems).toMatch(/key 3: write it as id:base64/);
    expect(problems).toMatch(/key 4: the id/);
    expect(problems).toMatch(/key 5: .*32 bytes/);
    expect(problems).toMatch(/key 6: .*repeats/);
    expect(problems).not.toContain(good);
  });

  it('missing altogether say how to make one', () => {
    expect(problemsOf(() => parseMasterKeys(' ', development))).toContain('openssl rand -base64 32');
  });

  it('copied from an example or typed are refused in production and accepted in development', () => {
    const samples = [
      DEVELOPMENT_MASTER_KEYS,
      `k:${Buffer.alloc(32).toString('base64')}`,
      `k:${Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64')}`,
      `k:${Buffer.from('change-me-change-me-change-me-32').toString('base64')}`,
      `k:${Buffer.from('\u0001\u0002\u00f0'.repeat(8)).toString('base64')}`,
    ];
    for (const sample of samples) {
      expect(
        problemsOf(() => parseMasterKeys(sample, production)),
        sample,
      ).toContain('example');
      expect(
        problemsOf(() => environmentKeys(new Secret(sample), development)),
        sample,
      ).toBe('');
    }
  });
});

describe('a key file', () => {
  const file = path.join(dir, 'master.keys');

  it('readable by its owner only is read, with comments and several keys', () => {
    writeFileSync(file, `# active\nnew:${random()}\n\nold:${random()}\n`, { mode: 0o600 });
    expect(fileKeys(file, production).activeId()).toBe('new');
  });

  it('readable by others is refused with the command that fixes it', () => {
    chmodSync(file, 0o640);
    expect(problemsOf(() => fileKeys(file, development))).toContain('chmod 600');
    chmodSync(file, 0o600);
  });

  it('inside a source checkout is refused in production only', () => {
    mkdirSync(path.join(dir, 'checkout/.git'), { recursive: true });
    const committed = path.join(dir, 'checkout/master.keys');
    writeFileSync(committed, `k:${random()}\n`, { mode: 0o600 });
    expect(problemsOf(() => fileKeys(committed, production))).toContain('checkout');
    expect(fileKeys(committed, development).activeId()).toBe('k');
  });

  it('that is absent is named', () => {
    expect(problemsOf(() => fileKeys(path.join(dir, 'none'), production))).toContain('does not exist');
  });
});
