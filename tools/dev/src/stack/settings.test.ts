import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadSecrets, makeSecrets, preferGiven } from './secrets.ts';
import { claimDataDir, clearRunning, readRunning, writeRunning } from './running.ts';
import { readSettings } from './settings.ts';

test('nothing has to be set', () => {
  const settings = readSettings({ KITA_HTTP_PORT: '' });
  expect(settings).toMatchObject({ httpPort: 8787, sandboxPort: 8790, postgresPort: 25_432, databaseUrl: undefined });
  expect(path.basename(settings.dataDir)).toBe('.data');
});

test('all mistakes are named at once', () => {
  const mistakes = { KITA_HTTP_PORT: '80a', KITA_POSTGRES_PORT: '70000', DATABASE_URL: 'mysql://x' };
  expect(() => readSettings(mistakes)).toThrow(
    /KITA_HTTP_PORT is "80a"[\s\S]*KITA_POSTGRES_PORT is "70000"[\s\S]*DATABASE_URL must start with/,
  );
  expect(() => readSettings({ KITA_HTTP_PORT: '8790' })).toThrow('the same port');
});

test('the second start opens what the first encrypted, and nobody else reads the keys', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'kita-secrets-'));
  const file = path.join(dir, 'below', 'secrets.json');
  const first = loadSecrets(file);
  expect(loadSecrets(file)).toEqual(first);
  expect(first.KITA_MASTER_KEYS).toMatch(/^dev1:.{44}$/);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  writeFileSync(file, '{}');
  expect(() => loadSecrets(file)).toThrow('move it away together with its data');
  rmSync(dir, { recursive: true });
});

test('the keys of a database of the user are the user’s, where given', () => {
  const kept = makeSecrets();
  const given = preferGiven(kept, { KITA_MASTER_KEYS: 'k1:mine', KITA_JWT_SECRET: '' });
  expect(given).toEqual({ ...kept, KITA_MASTER_KEYS: 'k1:mine' });
});

test('one start owns a data directory and tells others where it is', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'kita-claim-'));
  const claim = claimDataDir(dir);
  expect(claim).toBeDefined();
  expect(claimDataDir(dir)).toBeUndefined();
  writeRunning(dir, { pid: 12, apiUrl: 'http://127.0.0.1:8787', children: [13, 14] });
  expect(readRunning(dir)).toEqual({ pid: 12, apiUrl: 'http://127.0.0.1:8787', children: [13, 14] });
  clearRunning(dir);
  expect(readRunning(dir)).toBeUndefined();
  claim?.release();
  claimDataDir(dir)?.release();
  rmSync(dir, { recursive: true });
});
