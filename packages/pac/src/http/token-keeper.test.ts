import { describe, expect, it } from 'vitest';
import { TokenKeeper } from './token-keeper.ts';
import type { LoginResult } from './token-keeper.ts';

function scripted(results: ReadonlyArray<LoginResult<string>>) {
  let count = 0;
  const login = async (): Promise<LoginResult<string>> => {
    count += 1;
    return results[Math.min(count, results.length) - 1] ?? { kind: 'refused', error: 'none', retryAt: 0 };
  };
  return { login, count: () => count };
}

describe('the token of an account', () => {
  it('is fetched once for any number of calls that wait for it', async () => {
    const keeper = new TokenKeeper<string>(() => 0);
    const logins = scripted([{ kind: 'granted', token: 'a', refreshAt: 100 }]);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => keeper.get(logins.login)));
    expect(new Set(tokens.map((token) => JSON.stringify(token)))).toEqual(new Set(['{"kind":"token","token":"a"}']));
    expect(logins.count()).toBe(1);
  });

  it('is renewed when it is due, not before', async () => {
    let now = 0;
    const keeper = new TokenKeeper<string>(() => now);
    const logins = scripted([
      { kind: 'granted', token: 'a', refreshAt: 100 },
      { kind: 'granted', token: 'b', refreshAt: 200 },
    ]);
    expect(await keeper.get(logins.login)).toEqual({ kind: 'token', token: 'a' });
    now = 99;
    expect(await keeper.get(logins.login)).toEqual({ kind: 'token', token: 'a' });
    now = 100;
    expect(await keeper.get(logins.login)).toEqual({ kind: 'token', token: 'b' });
  });

  it('is dropped when the provider refuses it, but not if somebody has replaced it meanwhile', async () => {
    const keeper = new TokenKeeper<string>(() => 0);
    const logins = scripted([
      { kind: 'granted', token: 'a', refreshAt: 100 },
      { kind: 'granted', token: 'b', refreshAt: 100 },
    ]);
    await keeper.get(logins.login);
    keeper.forget('a');
    await keeper.get(logins.login);
    keeper.forget('a');
    expect(await keeper.get(logins.login)).toEqual({ kind: 'token', token: 'b' });
    expect(logins.count()).toBe(2);
  });

  it('is not asked for again while a refusal is fresh', async () => {
    let now = 0;
    const keeper = new TokenKeeper<string>(() => now);
    const logins = scripted([{ kind: 'refused', error: 'bad password', retryAt: 60 }]);
    for (let n = 0; n < 5; n += 1) expect((await keeper.get(logins.login)).kind).toBe('none');
    expect(logins.count()).toBe(1);
    now = 60;
    await keeper.get(logins.login);
    expect(logins.count()).toBe(2);
  });
});
