import { createServer } from 'node:net';
import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, response, tcpServer } from '../test-support/tcp-server.ts';
import type { SocketScript, TcpServer } from '../test-support/tcp-server.ts';
import { createDispatcher } from './dispatcher-pool.ts';
import type { DispatcherOptions } from './dispatcher-pool.ts';
import { sendOnce } from './send-once.ts';
import type { SendLimits } from './send-once.ts';

const BODY = new TextEncoder().encode('x'.repeat(20_000));
const closers: Array<() => Promise<unknown>> = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function server(script: SocketScript, onBytes?: Parameters<typeof tcpServer>[1]): Promise<TcpServer> {
  const started = await tcpServer(script, onBytes);
  closers.push(() => started.close());
  return started;
}

function dispatcher(options: DispatcherOptions = {}): Dispatcher {
  const created = createDispatcher(options);
  closers.push(() => created.destroy());
  return created;
}

function post(url: string, limits: Partial<SendLimits> = {}, via = dispatcher()) {
  return sendOnce(
    via,
    { method: 'POST', url, headers: {}, body: BODY },
    { timeoutMs: 5_000, maxResponseBytes: 1_000_000, ...limits },
  );
}

async function closedPort(): Promise<string> {
  const temporary = createServer();
  const url = await listen(temporary);
  await new Promise((resolve) => {
    temporary.close(resolve);
  });
  return url;
}

describe('a request that certainly did not leave', () => {
  it('is reported when the port is closed', async () => {
    expect(await post(await closedPort())).toMatchObject({ kind: 'not_sent', cause: { code: 'ECONNREFUSED' } });
  });

  it('is reported when the name does not resolve', async () => {
    const result = await post('http://no-such-host.invalid/');
    expect(result.kind).toBe('not_sent');
    expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(result.kind === 'not_sent' ? result.cause.code : '');
  });

  it('is reported when TLS cannot be agreed', async () => {
    const plain = await server(
      () => {},
      (socket) => socket.end('this is not TLS'),
    );
    const result = await post(plain.url.replace('http:', 'https:'));
    expect(result.kind).toBe('not_sent');
    expect(plain.requests).toHaveLength(0);
  });

  it('is reported when the caller stops while the connection is still being made, and is never sent later', async () => {
    const target = await server((socket) => socket.end(response('200 OK', 'late')));
    const { lookup, resolveNow } = pausedLookup();
    const stop = new AbortController();
    const url = target.url.replace('127.0.0.1', 'paused.example');
    const pending = post(url, { signal: stop.signal }, dispatcher({ lookup }));
    stop.abort();
    expect(await pending).toMatchObject({ kind: 'not_sent', cause: { code: 'ABORTED' } });
    await resolveNow();
    expect(target.requests).toHaveLength(0);
  });

  it('is reported when the caller had stopped before, or no time is left', async () => {
    const target = await server((socket) => socket.end(response('200 OK', 'never')));
    expect(await post(target.url, { signal: AbortSignal.abort() })).toMatchObject({ kind: 'not_sent' });
    expect(await post(target.url, { timeoutMs: 0 })).toMatchObject({ kind: 'not_sent', cause: { code: 'DEADLINE' } });
    expect(target.connections()).toBe(0);
  });

  it('is reported when a header cannot be written', async () => {
    const target = await server((socket) => socket.end(response('200 OK', 'never')));
    const result = await sendOnce(
      dispatcher(),
      { method: 'POST', url: target.url, headers: { authorization: 'Bearer a\r\nx: y' }, body: BODY },
      { timeoutMs: 5_000, maxResponseBytes: 1_000 },
    );
    expect(result.kind).toBe('not_sent');
    expect(target.requests).toHaveLength(0);
  });
});

describe('a request that may have been executed', () => {
  it('is unknown when the connection is reset on the first bytes', async () => {
    const target = await server(
      () => {},
      (socket) => socket.resetAndDestroy(),
    );
    expect((await post(target.url)).kind).toBe('maybe_sent');
  });

  it('is unknown when the connection is reset after the whole body was read', async () => {
    const target = await server((socket) => socket.resetAndDestroy());
    expect(await post(target.url)).toMatchObject({ kind: 'maybe_sent', cause: { code: 'ECONNRESET' } });
    expect(target.requests).toHaveLength(1);
  });

  it('is unknown when the server closes in order without answering', async () => {
    const target = await server((socket) => socket.end());
    expect(await post(target.url)).toMatchObject({ kind: 'maybe_sent', cause: { code: 'UND_ERR_SOCKET' } });
    expect(target.requests).toHaveLength(1);
  });

  it('is unknown when the server stays silent until the time is over', async () => {
    const target = await server(() => {});
    expect(await post(target.url, { timeoutMs: 150 })).toMatchObject({
      kind: 'maybe_sent',
      cause: { code: 'DEADLINE' },
    });
    expect(target.requests).toHaveLength(1);
  });

  it('is unknown when the caller stops waiting for a silent server', async () => {
    const stop = new AbortController();
    const target = await server(() => stop.abort());
    expect(await post(target.url, { signal: stop.signal })).toMatchObject({
      kind: 'maybe_sent',
      cause: { code: 'ABORTED' },
    });
  });

  it('keeps what arrived when the answer is cut in the middle', async () => {
    const target = await server((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\nx-trace: 7\r\n\r\n{"uuid":');
      setImmediate(() => socket.destroy());
    });
    const result = await post(target.url);
    expect(result).toMatchObject({ kind: 'maybe_sent', partial: { status: 200, headers: { 'x-trace': '7' } } });
    const partial = result.kind === 'maybe_sent' ? result.partial : undefined;
    expect(Buffer.from(partial?.body ?? []).toString()).toBe('{"uuid":');
  });

  it('is unknown when a chunked answer never ends', async () => {
    const target = await server((socket) => {
      socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n');
    });
    expect((await post(target.url)).kind).toBe('maybe_sent');
  });

  it('is unknown when the answer is larger than the limit', async () => {
    const target = await server((socket) => socket.end(response('200 OK', 'y'.repeat(5_000))));
    expect(await post(target.url, { maxResponseBytes: 1_000 })).toMatchObject({
      kind: 'maybe_sent',
      cause: { code: 'RESPONSE_TOO_LARGE' },
    });
  });

  it('does not follow a redirect: the body is sent once and the other host gets nothing', async () => {
    const other = await server((socket) => socket.end(response('200 OK', 'other')));
    const target = await server((socket) =>
      socket.end(response('307 Temporary Redirect', '', `location: ${other.url}/\r\n`)),
    );
    expect(await post(target.url)).toMatchObject({
      kind: 'maybe_sent',
      cause: { code: 'REDIRECT_REFUSED' },
      partial: { status: 307 },
    });
    expect(target.requests).toHaveLength(1);
    expect(other.connections()).toBe(0);
  });
});

describe('a complete answer', () => {
  it('is returned with status, headers and body, whatever the status', async () => {
    const target = await server((socket) => socket.end(response('500 Oops', 'body', 'x-a: 1\r\nX-A: 2\r\n')));
    const result = await post(target.url);
    expect(result).toMatchObject({ kind: 'answer', status: 500, headers: { 'x-a': '1, 2' } });
    expect(result.kind === 'answer' && Buffer.from(result.body).toString()).toBe('body');
    expect(target.requests[0]?.body.equals(Buffer.from(BODY))).toBe(true);
  });

  it('is waited for after an interim answer', async () => {
    const target = await server((socket) =>
      socket.end(`HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${response('200 OK', 'final')}`),
    );
    expect(await post(target.url)).toMatchObject({ kind: 'answer', status: 200 });
  });

  it('survives header values in Latin-1', async () => {
    const target = await server((socket) => {
      socket.end(Buffer.from(response('200 OK', 'ok', 'x-mensaje: Operación\r\n'), 'latin1'));
    });
    const result = await post(target.url);
    expect(result.kind).toBe('answer');
    expect(result.kind === 'answer' && result.headers['x-mensaje']).toMatch(/^Operaci/);
  });

  it('is sent on a new connection when the server has closed the idle one', async () => {
    const target = await server((socket) => {
      socket.write(response('200 OK', 'ok'));
      setImmediate(() => socket.end());
    });
    const via = dispatcher();
    for (let round = 0; round < 5; round += 1) {
      expect((await post(target.url, {}, via)).kind).toBe('answer');
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    expect(target.requests).toHaveLength(5);
  });
});

/** A resolver that holds every question until `resolveNow`, which returns after the connection had its chance. */
function pausedLookup(): { lookup: LookupFunction; resolveNow: () => Promise<void> } {
  const held: Array<() => void> = [];
  const lookup: LookupFunction = (_host, options, callback) => {
    held.push(() => {
      if (options.all === true) callback(null, [{ address: '127.0.0.1', family: 4 }]);
      else callback(null, '127.0.0.1', 4);
    });
  };
  const resolveNow = async () => {
    for (const answer of held) answer();
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  };
  return { lookup, resolveNow };
}
