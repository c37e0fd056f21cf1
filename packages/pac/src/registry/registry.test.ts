import { afterAll, describe, expect, it } from 'vitest';
import { PacRuntime } from '../http/pac-runtime.ts';
import { checkCredentials } from './check-credentials.ts';
import { openPacAdapter } from './open-pac-adapter.ts';
import type { PacAccountSettings } from './open-pac-adapter.ts';
import { pacAdapters } from './pac-adapters.ts';
import { swSapienDefinition } from './sw-sapien-definition.ts';

const runtime = new PacRuntime();
const deps = { runtime, credentials: { user: 'u', password: 'p' } };
afterAll(() => runtime.close());

function problemsOf(settings: Partial<PacAccountSettings>): readonly string[] {
  const opened = openPacAdapter({ adapter: 'sw-sapien', environment: 'test', tenantMode: 'test', ...settings }, deps);
  return opened.ok ? [] : opened.problems.map((problem) => problem.code);
}

describe('the registry', () => {
  it('knows each provider by its own id', () => {
    for (const [id, definition] of pacAdapters) expect(definition.id).toBe(id);
  });

  it.each<[string, Partial<PacAccountSettings>]>([
    ['a live account in production', { environment: 'production', tenantMode: 'live' }],
    ['a test account at the provider’s test system', {}],
    ['a test account in the sandbox', { environment: 'sandbox', sandboxUrl: 'http://127.0.0.1:8790' }],
    [
      'a test account in a sandbox under a path',
      { environment: 'sandbox', sandboxUrl: 'https://kita.example/sandbox/' },
    ],
  ])('opens %s', (_name, settings) => {
    expect(problemsOf(settings)).toEqual([]);
  });

  it.each<[string, Partial<PacAccountSettings>, readonly string[]]>([
    ['a test account in production', { environment: 'production' }, ['environment_not_allowed']],
    ['a live account at a test system', { tenantMode: 'live' }, ['environment_not_allowed']],
    [
      'a live account in the sandbox',
      { environment: 'sandbox', tenantMode: 'live', sandboxUrl: 'http://127.0.0.1:1' },
      ['environment_not_allowed'],
    ],
    ['the sandbox without an address', { environment: 'sandbox' }, ['sandbox_url_missing']],
    ['an address outside the sandbox', { sandboxUrl: 'http://127.0.0.1:1' }, ['sandbox_url_not_allowed']],
    ['a PAC as sandbox', { environment: 'sandbox', sandboxUrl: 'https://services.sw.com.mx' }, ['sandbox_url_invalid']],
    [
      'a cousin of a PAC as sandbox',
      { environment: 'sandbox', sandboxUrl: 'https://x.sw.com.mx' },
      ['sandbox_url_invalid'],
    ],
    ['an odd address', { environment: 'sandbox', sandboxUrl: 'file:///tmp' }, ['sandbox_url_invalid']],
    [
      'everything at once',
      { adapter: 'x', environment: 'sandbox', tenantMode: 'live' },
      ['unknown_adapter', 'environment_not_allowed', 'sandbox_url_missing'],
    ],
  ])('refuses %s', (_name, settings, codes) => {
    expect(problemsOf(settings)).toEqual(codes);
  });
});

describe('credentials of SW sapien', () => {
  const check = (credentials: Readonly<Record<string, string>>) =>
    checkCredentials(swSapienDefinition, credentials).map(({ code, field }) => `${code} ${field}`);

  it('are user and password, or a permanent token', () => {
    expect(check({ user: 'a@b.mx', password: 'secret word' })).toEqual([]);
    expect(check({ token: 'T2lYQ0t4' })).toEqual([]);
    expect(check({ token: 'T2lYQ0t4', user: '' })).toEqual([]);
  });

  it('are refused with all problems together, without showing a value', () => {
    expect(check({ user: 'a@b.mx' })).toEqual(['credential_missing password']);
    expect(check({})).toEqual(['credential_missing user', 'credential_missing password']);
    expect(check({ token: 'a\nb', extra: 'x' })).toEqual(['credential_malformed token', 'credential_unknown extra']);
    const problems = checkCredentials(swSapienDefinition, { token: ' very-secret ' });
    expect(JSON.stringify(problems)).not.toContain('very-secret');
  });
});
