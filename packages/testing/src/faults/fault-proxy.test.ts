import http from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';

let requestsDone: number;
let origin: http.Server;
let proxy: FaultProxy;

beforeEach(async () => {
  requestsDone = 0;
  origin = http.createServer((_req, res) => {
    requestsDone++;
    res.end('stamped');
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  const address = origin.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  proxy = await startFaultProxy({ port: address.port });
});

afterEach(async () => {
  await proxy.close();
  origin.closeAllConnections();
  await new Promise((resolve) => origin.close(resolve));
});

const get = (signal?: AbortSignal) =>
  fetch(proxy.url, { signal: signal ?? null, headers: { connection: 'close' } }).then((res) => res.text());

test('without a fault the proxy is not noticed', async () => {
  expect(await get()).toBe('stamped');
  expect(proxy.connectionCount()).toBe(1);
});

test('a reset loses the request', async () => {
  proxy.setFault({ kind: 'reset' });
  await expect(get()).rejects.toThrow('fetch failed');
  expect(requestsDone).toBe(0);
});

test('a lost answer means the work was done', async () => {
  proxy.setFault({ kind: 'lost-answer' });
  await expect(get()).rejects.toThrow('fetch failed');
  expect(requestsDone).toBe(1);
});

test('an answer can be cut in its middle', async () => {
  proxy.setFault({ kind: 'lost-answer', afterBytes: 100 });
  await expect(get()).rejects.toThrow();
  expect(requestsDone).toBe(1);
});

test('a black hole answers nothing and refuses nothing', async () => {
  proxy.setFault({ kind: 'black-hole' });
  await expect(get(AbortSignal.timeout(100))).rejects.toHaveProperty('name', 'TimeoutError');
  expect(requestsDone).toBe(0);
  expect(proxy.connectionCount()).toBe(1);
});

test('latency and dripping deliver the whole answer, late', async () => {
  proxy.setFault({ kind: 'latency', ms: 60 });
  const start = performance.now();
  expect(await get()).toBe('stamped');
  expect(performance.now() - start).toBeGreaterThanOrEqual(59);
  proxy.setFault({ kind: 'drip', bytesPerSecond: 2_000 });
  expect(await get()).toBe('stamped');
});

test('a healed network works again', async () => {
  proxy.setFault({ kind: 'reset' });
  await expect(get()).rejects.toThrow();
  proxy.setFault({ kind: 'none' });
  expect(await get()).toBe('stamped');
});
