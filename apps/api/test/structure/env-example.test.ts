import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import { describe, expect, it } from 'vitest';

import { ConfigurationError, configVariables, readConfig } from '../../src/platform/config/index.ts';

const text = readFileSync(path.resolve(import.meta.dirname, '../../../../.env.example'), 'utf8');
const lines = text.split('\n');
const sample = parseEnv(text);

/** Comment lines right above a variable. */
function explanationOf(name: string): string {
  const at = lines.findIndex((line) => line.startsWith(`${name}=`) || line.startsWith(`# ${name}=`));
  let first = at;
  while (first > 0 && /^(?:#(?! ---)|[A-Z])/.test(lines[first - 1] ?? '')) first--;
  return lines.slice(first, Math.max(at, 0)).join(' ');
}

describe('.env.example', () => {
  it.each(configVariables)('explains %s in words', (name) => {
    expect(text).toMatch(new RegExp(`^${name}=`, 'm'));
    expect(explanationOf(name)).toMatch(/^# \w.{20,}\./);
  });

  it('names each variable once', () => {
    const names = [...text.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('lists no variable that the processes no longer read', () => {
    const beyondTheProcesses =
      /^(?:DATABASE_URL|POSTGRES_PASSWORD|KITA_(?:SANDBOX_|DATA_DIR|POSTGRES_|.*_DB_PASSWORD|IMAGE|VERSION|TEST_|RUNS|SHARED_))/;
    const unknown = Object.keys(sample).filter(
      (name) => !configVariables.includes(name) && !beyondTheProcesses.test(name),
    );
    expect(unknown).toEqual([]);
  });

  it('is a configuration that works as it stands', () => {
    expect(readConfig(sample)).toMatchObject({ KITA_ENV: 'development', KITA_HTTP_PORT: 8787 });
  });

  it('shows the defaults: leaving its optional lines out changes nothing', () => {
    const required = Object.fromEntries(
      Object.entries(sample).filter(([name]) => /DATABASE_URL$|SECRET$|MASTER_KEYS$/.test(name)),
    );
    expect(readConfig(sample)).toEqual(readConfig(required));
  });

  it('holds no secret that production would accept', () => {
    const read = () => readConfig({ ...sample, KITA_ENV: 'production', KITA_PUBLIC_URL: 'https://kita.ejemplo.mx' });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(/KITA_MASTER_KEYS[^]*KITA_SESSION_SECRET[^]*KITA_JWT_SECRET/);
  });
});
