import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callRecorder } from '../contract-suite/call-recorder.ts';
import { scriptedSw } from '../test-support/scripted-sw.ts';
import type { ScriptedSw } from '../test-support/scripted-sw.ts';
import { exchange } from './exchange.ts';
import type { ExchangeRequest } from './exchange.ts';
import { PacRuntime } from './pac-runtime.ts';

let server: ScriptedSw;
let runtime: PacRuntime;

beforeEach(async () => {
  server = await scriptedSw();
  runtime = new PacRuntime({ callsPerAccount: { start: 1, min: 1, max: 1 } });
});
afterEach(async () => {
  await runtime.close();
  await server.close();
});

const line = () => runtime.line('somebody', 'sandbox', ['account']);

function request(changes: Partial<ExchangeRequest> = {}): ExchangeRequest {
  return {
    operation: 'stamp',
    attemptId: 'att_1',
    effect: 'send',
    http: { method: 'POST', url: `${server.url}/work?token=abc`, headers: {}, body: Buffer.from('x') },
    allowed: [server.url],
    secrets: ['hush-hush'],
    timeoutMs: 5_000,
    ...changes,
  };
}

describe('an exchange', () => {
  it('goes to no other origin than the allowed ones', async () => {
    const recorder = callRecorder();
    for (const allowed of [['https://elsewhere.example'], 'public' as const]) {
      const result = await exchange(line(), request({ allowed }), recorder.ctx());
      expect(result).toMatchObject({ kind: 'not_sent', cause: { code: 'HOST_NOT_ALLOWED' } });
    }
    expect(server.seen).toHaveLength(0);
  });

  it('stores the answer without query string and secrets, and gives the parser the answer as it was', async () => {
    const recorder = callRecorder();
    server.on('/work?token=abc', { text: 'echo: hush-hush', headers: { 'x-echo': 'hush-hush', 'set-cookie': 'a=b' } });
    const result = await exchange(line(), request(), recorder.ctx());
    expect(recorder.raws[0]).toMatchObject({
      url: `${server.url}/work`,
      attemptId: 'att_1',
      status: 200,
      complete: true,
    });
    expect(recorder.everything()).not.toMatch(/hush-hush|a=b|token=abc/);
    expect(result.kind === 'answer' && Buffer.from(result.body).toString()).toBe('echo: hush-hush');
  });

  it('unpacks an answer that is compressed although we asked it not to be, within the limit', async () => {
    server.on(
      '/work?token=abc',
      { text: gzipSync('hush-hush, small'), headers: { 'content-encoding': 'gzip' } },
      { text: gzipSync(Buffer.alloc(50_000_000)), headers: { 'content-encoding': 'gzip' } },
    );
    const recorder = callRecorder();
    const small = await exchange(line(), request(), recorder.ctx());
    expect(small.kind === 'answer' && Buffer.from(small.body).toString()).toBe('hush-hush, small');
    expect(Buffer.from(recorder.raws[0]?.body ?? []).toString()).toBe('[secret], small');
    const bomb = await exchange(line(), request(), callRecorder().ctx());
    expect(bomb.kind === 'answer' && bomb.body.byteLength).toBeLessThan(100_000);
  });

  it('has room for our own document to come back, and not for more', async () => {
    const body = Buffer.alloc(2_000_000, 'd');
    const http = { ...request().http, body };
    server.on('/work?token=abc', { text: 'a'.repeat(8_000_000) }, { text: 'a'.repeat(10_000_000) });
    expect((await exchange(line(), request({ http }), callRecorder().ctx())).kind).toBe('answer');
    expect(await exchange(line(), request({ http }), callRecorder().ctx())).toMatchObject({
      kind: 'maybe_sent',
      cause: { code: 'RESPONSE_TOO_LARGE' },
      raw: 'raw-1',
    });
  });

  it('that waits for its place longer than it may has certainly not been sent', async () => {
    const shared = line();
    const release = await shared.bulkhead.acquire('interactive', new AbortController().signal);
    const result = await exchange(shared, request({ timeoutMs: 30 }), callRecorder().ctx());
    expect(result).toMatchObject({ kind: 'not_sent', cause: { code: 'DEADLINE' } });
    release?.('smooth');
    expect(server.seen).toHaveLength(0);
  });

  it('shares bulkhead, circuit and token with every adapter of the same account, and with no other', () => {
    expect(runtime.line('somebody', 'sandbox', ['account'])).toBe(line());
    for (const other of [['other'], ['account', '']])
      expect(runtime.line('somebody', 'sandbox', other)).not.toBe(line());
    expect(runtime.line('somebody', 'test', ['account'])).not.toBe(line());
  });

  it('logs ids, codes and times, and nothing of the answer', async () => {
    const recorder = callRecorder();
    server.on('/work?token=abc', { text: 'RFC XAXX010101000 of somebody' });
    await exchange(line(), request(), recorder.ctx());
    expect(JSON.parse(recorder.lines[0] ?? '')).toMatchObject({
      operation: 'stamp',
      attemptId: 'att_1',
      result: 'answer',
    });
    expect(recorder.lines.join()).not.toContain('XAXX');
  });
});
