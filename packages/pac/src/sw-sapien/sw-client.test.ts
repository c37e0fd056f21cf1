import { describe, expect, it } from 'vitest';
import { LOGIN, STAMP, swError, swSuccess } from '../test-support/scripted-sw.ts';
import { stampCommand, stampedXml } from '../test-support/sample-documents.ts';
import { CREDENTIALS, useSwBench } from '../test-support/sw-bench.ts';

const bench = useSwBench();
const EXPIRED = swError('AU4000 - No fue posible validar el token.', null, null, 401);
const STAMPED = swSuccess({ cfdi: stampedXml() });

async function stamp() {
  const { adapter, recorder } = bench();
  return adapter().stamp(stampCommand(), recorder.ctx());
}

describe('the token', () => {
  it('is asked for once, however many calls wait for it', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(STAMP, STAMPED);
    await Promise.all(Array.from({ length: 5 }, () => adapter().stamp(stampCommand(), recorder.ctx())));
    expect(sw.seenAt(LOGIN)).toHaveLength(1);
    expect(JSON.parse(sw.seenAt(LOGIN)[0]?.body.toString() ?? '')).toEqual(CREDENTIALS);
  });

  it('is renewed at 100 minutes of its two hours', async () => {
    const { sw, clock } = bench();
    sw.on(STAMP, STAMPED);
    await stamp();
    clock.now += 99 * 60_000;
    await stamp();
    expect(sw.seenAt(LOGIN)).toHaveLength(1);
    clock.now += 60_000;
    await stamp();
    expect(sw.seenAt(LOGIN)).toHaveLength(2);
  });

  it.each([
    ['a length in seconds', 60],
    ['a moment in Unix time', Date.parse('2026-03-04T16:01:00Z') / 1_000],
  ])('is renewed before a shorter life given as %s is over', async (_form, expires_in) => {
    const { sw, clock } = bench();
    sw.on(LOGIN, swSuccess({ token: 'short-lived-token-abcdefgh', expires_in }));
    sw.on(STAMP, STAMPED);
    await stamp();
    clock.now += 50_000;
    await stamp();
    expect(sw.seenAt(LOGIN)).toHaveLength(2);
  });

  it('that SW refuses in a complete answer is renewed once, and the same bytes are sent again', async () => {
    const { sw } = bench();
    sw.on(STAMP, EXPIRED, STAMPED);
    expect((await stamp()).kind).toBe('ok');
    const [first, second] = sw.seenAt(STAMP);
    expect(second?.headers.authorization).not.toBe(first?.headers.authorization);
    expect(second?.body.equals(first?.body ?? Buffer.alloc(0))).toBe(true);
    expect(second?.headers['customid']).toBe(first?.headers['customid']);
  });

  it('that is refused twice is an AUTH rejection, without a third attempt', async () => {
    const { sw } = bench();
    sw.on(STAMP, EXPIRED);
    expect(await stamp()).toMatchObject({ kind: 'rejected', error: { code: 'AUTH', httpStatus: 401 } });
    expect(sw.seenAt(STAMP)).toHaveLength(2);
  });

  it('that is permanent needs no log-in and is not renewed', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(STAMP, EXPIRED);
    const permanent = adapter({ credentials: { token: 'permanent-token-0123456789' } });
    expect(await permanent.stamp(stampCommand(), recorder.ctx())).toMatchObject({
      kind: 'rejected',
      error: { code: 'AUTH' },
    });
    expect([sw.seenAt(LOGIN).length, sw.seenAt(STAMP).length]).toEqual([0, 1]);
  });

  it('refused for a malformed one without HTTP 401 is AUTH too', async () => {
    bench().sw.on(STAMP, swError('El token debe contener 3 partes'));
    expect(await stamp()).toMatchObject({ kind: 'rejected', error: { code: 'AUTH' } });
  });
});

describe('credentials', () => {
  it('are decrypted for a log-in, not for each call', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(STAMP, STAMPED);
    let decrypted = 0;
    const pac = adapter({
      credentials: async () => {
        decrypted += 1;
        return CREDENTIALS;
      },
    });
    for (let n = 0; n < 10; n += 1) await pac.stamp(stampCommand(), recorder.ctx());
    expect(decrypted).toBe(2);
  });

  it('that were changed are noticed, and their token never serves the old ones', async () => {
    const { sw, adapter, recorder, clock } = bench();
    sw.on(STAMP, STAMPED);
    let credentials = CREDENTIALS;
    const pac = adapter({ credentials: () => credentials });
    await pac.stamp(stampCommand(), recorder.ctx());
    credentials = { user: 'other@example.com', password: 'another password' };
    clock.now += 5 * 60_000;
    await pac.stamp(stampCommand(), recorder.ctx());
    const users = sw.seenAt(LOGIN).map((request) => JSON.parse(request.body.toString()).user);
    expect(users).toEqual([CREDENTIALS.user, 'other@example.com']);
    const tokens = sw.seenAt(STAMP).map((request) => request.headers.authorization);
    expect(new Set(tokens).size).toBe(2);
  });

  it('that changed just before a log-in are not sent from the old account’s line', async () => {
    const { sw, adapter, recorder, clock } = bench();
    sw.on(STAMP, STAMPED);
    let calls = 0;
    const pac = adapter({ credentials: () => (calls++ === 0 ? CREDENTIALS : { user: 'b', password: 'new' }) });
    const first = await pac.stamp(stampCommand(), recorder.ctx());
    expect(first).toMatchObject({ kind: 'rejected', error: { code: 'PAC_UNAVAILABLE', cause: 'CREDENTIALS_CHANGED' } });
    clock.now += 1;
    expect((await pac.stamp(stampCommand(), recorder.ctx())).kind).toBe('ok');
  });
});

describe('a log-in', () => {
  it('with wrong credentials is not repeated for a minute', async () => {
    const { sw, clock } = bench();
    sw.on(LOGIN, swError('AU2000 - El usuario y/o contraseña son inválidos.', null, null, 401));
    for (let n = 0; n < 4; n += 1) {
      expect(await stamp()).toMatchObject({ kind: 'rejected', error: { code: 'AUTH', providerCode: 'AU2000' } });
    }
    expect([sw.seenAt(LOGIN).length, sw.seenAt(STAMP).length]).toEqual([1, 0]);
    clock.now += 60_000;
    await stamp();
    expect(sw.seenAt(LOGIN)).toHaveLength(2);
  });

  it.each([
    ['an error page', { status: 502, text: '<html>' }],
    ['a success without a token', swSuccess({ tokken: 'x' })],
    ['an uncontrolled error', swError('CO1000 - Error no controlado', null, null, 500)],
  ])('that answers %s proves that nothing was stamped', async (_name, answer) => {
    bench().sw.on(LOGIN, answer);
    const outcome = await stamp();
    expect(outcome.kind).toBe('rejected');
    expect(bench().sw.seenAt(STAMP)).toHaveLength(0);
  });

  it('that is told to slow down waits as long as it was told', async () => {
    const { sw, clock } = bench();
    sw.on(LOGIN, { status: 429, text: '', headers: { 'retry-after': '20' } });
    for (let n = 0; n < 3; n += 1) {
      expect(await stamp()).toMatchObject({ kind: 'rejected', error: { code: 'RATE_LIMITED', retryAfterMs: 20_000 } });
    }
    expect(sw.seenAt(LOGIN)).toHaveLength(1);
    clock.now += 20_000;
    await stamp();
    expect(sw.seenAt(LOGIN)).toHaveLength(2);
  });

  it('leaves neither the password nor the token in what is stored, logged or returned', async () => {
    const { sw, recorder } = bench();
    const token = 'eyJhbGciOiJIUzI1NiJ9.c2VjcmV0LXBheWxvYWQ.c2lnbmF0dXJlLW9mLXRva2Vu';
    sw.on(LOGIN, { json: { status: 'success', data: { tok: { token }, token } } });
    sw.on(STAMP, swError(`CFDI40101 - recibido con ${token}`, null, { echo: token }));
    const outcome = await stamp();
    const everything = recorder.everything() + JSON.stringify(outcome);
    expect(recorder.raws.map((raw) => raw.operation)).toEqual(['authenticate', 'stamp']);
    for (const secret of [token, CREDENTIALS.password, CREDENTIALS.user]) expect(everything).not.toContain(secret);
  });
});

describe('addresses', () => {
  const production = { baseUrl: 'https://services.sw.com.mx', apiBaseUrl: 'https://api.sw.com.mx/' };

  it.each([
    ['production with the test api', { ...production, apiBaseUrl: 'https://api.test.sw.com.mx' }],
    ['production without TLS', { baseUrl: 'http://services.sw.com.mx', apiBaseUrl: 'http://api.sw.com.mx' }],
    ['a sandbox with a real api', { baseUrl: 'http://127.0.0.1:8790', apiBaseUrl: 'https://api.sw.com.mx' }],
    ['another host of SW', { baseUrl: 'https://x.sw.com.mx', apiBaseUrl: 'https://x.sw.com.mx' }],
    ['the two hosts exchanged', { baseUrl: production.apiBaseUrl, apiBaseUrl: production.baseUrl }],
    ['production called a test', { ...production, environment: 'test' as const }],
    ['nonsense', { baseUrl: 'nonsense', apiBaseUrl: 'nonsense' }],
  ])('are refused when they are %s (rule 7)', (_name, hosts) => {
    expect(() => bench().adapter(hosts)).toThrow(TypeError);
  });

  it('of one environment are accepted', () => {
    expect(bench().adapter({ ...production, environment: 'production' }).id).toBe('sw-sapien');
  });
});

describe('a provider that keeps failing', () => {
  it('gets no new sends for a while, but lost answers are still looked for', async () => {
    const { sw, adapter, recorder, clock } = bench();
    sw.on(STAMP, { status: 502, text: '<html>' });
    for (let n = 0; n < 5; n += 1) expect((await stamp()).kind).toBe('unknown');
    expect(await stamp()).toMatchObject({
      kind: 'rejected',
      error: { code: 'PAC_UNAVAILABLE', cause: 'CIRCUIT_OPEN' },
    });
    expect(sw.seenAt(STAMP)).toHaveLength(5);
    sw.on(STAMP, STAMPED);
    expect((await adapter().recoverStamp(stampCommand(), recorder.ctx())).kind).toBe('found');
    clock.now += 10_000;
    expect((await stamp()).kind).toBe('ok');
  });
});

describe('a fault of our own', () => {
  it('is a lost answer, not an exception', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(STAMP, STAMPED);
    const timbreTools = {
      readTimbre: () => {
        throw new Error('parser fault');
      },
      mergeTfd: () => '',
    };
    const outcome = await adapter({ timbreTools }).stamp(stampCommand(), recorder.ctx());
    expect(outcome).toMatchObject({ kind: 'unknown', error: { cause: 'ADAPTER_FAULT' } });
    expect(recorder.raws.map((raw) => raw.operation)).toContain('stamp');
  });
});
