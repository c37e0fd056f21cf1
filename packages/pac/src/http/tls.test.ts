import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { selfSigned } from '../test-support/self-signed.ts';
import { createDispatcher } from './dispatcher-pool.ts';
import { sendOnce } from './send-once.ts';

const closers: Array<() => Promise<unknown>> = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

describe('TLS', () => {
  it('refuses a certificate nobody vouches for, and then nothing was sent', async () => {
    const server = await httpsServer();
    expect(await post(server.url)).toMatchObject({ kind: 'not_sent', cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(server.requestCount()).toBe(0);
  });

  it('accepts the same certificate once its authority is trusted, and checks the name all the same', async () => {
    const server = await httpsServer();
    expect(await post(server.url, server.cert)).toMatchObject({ kind: 'answer', status: 200 });
    const byAddress = server.url.replace('localhost', '127.0.0.1');
    expect(await post(byAddress, server.cert)).toMatchObject({
      kind: 'not_sent',
      cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
    expect(server.requestCount()).toBe(1);
  });
});

async function post(url: string, ca?: string) {
  const dispatcher = createDispatcher(ca === undefined ? {} : { ca });
  closers.push(() => dispatcher.destroy());
  const request = { method: 'POST', url, headers: {}, body: Buffer.from('x') } as const;
  return sendOnce(dispatcher, request, { timeoutMs: 5_000, maxResponseBytes: 1_000 });
}

async function httpsServer() {
  const { key, cert } = selfSigned();
  let count = 0;
  const server = createServer({ key, cert }, (_request, answer) => {
    count += 1;
    answer.end('ok');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => stop(server));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `https://localhost:${port}`, cert, requestCount: () => count };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
