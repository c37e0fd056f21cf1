import { describe, expect, it } from 'vitest';

import { KitaConnectionError } from '../errors.ts';
import { retryingFetch, waitMs } from './retrying-fetch.ts';
import type { Pacing } from './retrying-fetch.ts';

interface Seen {
  readonly key: string | null;
  readonly body: string;
}

/** A server that gives these answers in turn, the last one for ever, and remembers what it was asked. */
function server(answers: readonly (Response | Error)[], pacing: Partial<Pacing> = {}) {
  const seen: Seen[] = [];
  const pauses: number[] = [];
  const call = retryingFetch(
    async (request) => {
      seen.push({ key: request.headers.get('idempotency-key'), body: await request.text() });
      const answer = answers[Math.min(seen.length, answers.length) - 1];
      if (answer instanceof Response) return answer.clone();
      throw answer ?? new Error('no answer');
    },
    {
      retries: 4,
      timeoutMs: 5000,
      random: () => 0,
      wait: async (ms) => {
        pauses.push(ms);
      },
      ...pacing,
    },
  );
  return { call, seen, pauses };
}

const lost = () => new TypeError('fetch failed');
const ok = () => Response.json({ id: 'inv_1' }, { status: 201 });
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ code, status }, { status, headers });
const post = (headers: Record<string, string> = {}) =>
  new Request('http://kita.test/v1/invoices', { method: 'POST', headers, body: '{"a":1}' });
const keyed = () => post({ 'idempotency-key': 'order-1' });

describe('repeating', () => {
  it('sends the same bytes under the same key after a lost answer', async () => {
    const { call, seen } = server([lost(), lost(), ok()]);
    expect((await call(keyed())).status).toBe(201);
    expect(seen).toEqual(Array.from({ length: 3 }, () => ({ key: 'order-1', body: '{"a":1}' })));
  });

  it('waits as long as the server asks, else longer each time', async () => {
    const asked = server([problem(429, 'rate_limited', { 'retry-after': '7' }), ok()]);
    await asked.call(keyed());
    expect(asked.pauses).toEqual([7000]);
    const own = server([lost(), lost(), lost(), lost(), ok()]);
    await own.call(keyed());
    expect(own.pauses).toEqual([125, 250, 500, 1000]);
  });

  it('waits for a first request that is still running without spending its repetitions', async () => {
    const running = Array.from({ length: 9 }, () => problem(409, 'idempotency_in_progress', { 'retry-after': '1' }));
    const { call, pauses } = server([lost(), ...running, ok()], { retries: 1 });
    expect((await call(keyed())).status).toBe(201);
    expect(pauses).toHaveLength(10);
  });

  it('repeats an answer that broke off half-way', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(lost()) });
    let calls = 0;
    const call = retryingFetch(async () => (++calls === 1 ? new Response(broken) : ok()), {
      retries: 1,
      timeoutMs: 5000,
      random: () => 0,
      wait: async () => undefined,
    });
    expect((await call(keyed())).status).toBe(201);
  });

  it.each([
    ['GET', true],
    ['PUT', true],
    ['POST', false],
    ['PATCH', false],
    ['DELETE', false],
  ])('of %s without a key after a lost answer: %s', async (method, isRepeated) => {
    const { call, seen } = server([lost(), ok()]);
    const answer = call(new Request('http://kita.test/v1/series', { method }));
    if (isRepeated) expect((await answer).status).toBe(201);
    else await expect(answer).rejects.toBeInstanceOf(KitaConnectionError);
    expect(seen).toHaveLength(isRepeated ? 2 : 1);
  });

  it('of anything after a refusal for too many requests', async () => {
    const { call } = server([problem(429, 'rate_limited', { 'retry-after': '1' }), ok()]);
    expect((await call(post())).status).toBe(201);
  });

  it('never follows another conflict, a refusal or an internal error', async () => {
    for (const status of [400, 401, 409, 422, 500]) {
      const { call, seen } = server([problem(status, 'external_id_taken')]);
      expect((await call(keyed())).status).toBe(status);
      expect(seen).toHaveLength(1);
    }
  });
});

describe('giving up', () => {
  it('tells that nothing is known, with the key to repeat with', async () => {
    const { call, seen } = server([lost()]);
    await expect(call(keyed())).rejects.toMatchObject({ code: 'connection_failed', idempotencyKey: 'order-1' });
    expect(seen).toHaveLength(5);
  });

  it('shows the last answer of a server that stays unavailable', async () => {
    const { call, seen } = server([problem(503, 'service_unavailable', { 'retry-after': '2' })], { retries: 2 });
    expect((await call(keyed())).status).toBe(503);
    expect(seen).toHaveLength(3);
  });

  it('comes at once when the server asks for more than a minute', async () => {
    const { call, pauses } = server([problem(429, 'rate_limited', { 'retry-after': '3600' })]);
    expect((await call(keyed())).status).toBe(429);
    expect(pauses).toEqual([]);
  });

  it('comes at once when the caller aborts, also during a pause', async () => {
    const controller = new AbortController();
    const { call, seen } = server([lost()], {
      wait: (ms, signal) => {
        controller.abort(new Error('closed'));
        return waitMs(ms, signal);
      },
    });
    const request = new Request(keyed(), { signal: controller.signal });
    await expect(call(request)).rejects.toThrow('closed');
    expect(seen).toHaveLength(1);
  });
});
