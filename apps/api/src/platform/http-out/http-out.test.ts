import { createServer } from 'node:http';
import type { Server } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { OutboundFailure, UrlRefused, createOutboundClient } from './index.ts';
import type { OutboundClient } from './index.ts';
import { readPublicUrl } from './public-url.ts';

const PUBLIC = { allowsLoopback: false };
const LOCAL = { allowsLoopback: true };
const request = { method: 'POST', headers: {}, body: '{}', timeoutMs: 2000 } as const;

/** Addresses that lead into our own network, or around the rules, with why each is refused. */
const HOSTILE: ReadonlyArray<readonly [url: string, reason: string]> = [
  ['http://tienda.example.com/', 'scheme'],
  ['ftp://tienda.example.com/', 'scheme'],
  ['file:///etc/passwd', 'malformed'],
  ['gopher://127.0.0.1:6379/_FLUSHALL', 'scheme'],
  ['data:text/plain,x', 'malformed'],
  ['javascript:alert(1)', 'malformed'],
  ['//tienda.example.com/', 'malformed'],
  ['tienda.example.com', 'malformed'],
  ['https://', 'malformed'],
  [`https://tienda.example.com/${'a'.repeat(2100)}`, 'malformed'],
  ['https://ana:secreto@tienda.example.com/', 'credentials'],
  ['https://tienda.example.com@127.0.0.1/', 'credentials'],
  ['https://tienda.example.com:8443/', 'port'],
  ['https://tienda.example.com:22/', 'port'],
  ['https://127.0.0.1/', 'private_address'],
  ['https://127.1/', 'private_address'],
  ['https://2130706433/', 'private_address'],
  ['https://0x7f000001/', 'private_address'],
  ['https://0177.0.0.1/', 'private_address'],
  ['https://0.0.0.0/', 'private_address'],
  ['https://10.0.0.5/', 'private_address'],
  ['https://172.16.0.1/', 'private_address'],
  ['https://192.168.1.1/', 'private_address'],
  ['https://169.254.169.254/latest/meta-data/', 'private_address'],
  ['https://100.64.0.1/', 'private_address'],
  ['https://198.18.0.1/', 'private_address'],
  ['https://224.0.0.1/', 'private_address'],
  ['https://255.255.255.255/', 'private_address'],
  ['https://[::1]/', 'private_address'],
  ['https://[::]/', 'private_address'],
  ['https://[::ffff:127.0.0.1]/', 'private_address'],
  ['https://[::ffff:a9fe:a9fe]/', 'private_address'],
  ['https://[fe80::1]/', 'private_address'],
  ['https://[fc00::1]/', 'private_address'],
  ['https://[64:ff9b::7f00:1]/', 'private_address'],
  ['https://[2002:7f00:1::]/', 'private_address'],
  ['https://[2001:db8::1]/', 'private_address'],
  ['https://localhost/', 'private_address'],
  ['https://LOCALHOST./', 'private_address'],
  ['https://metadata.google.internal/', 'private_address'],
  ['https://postgres/', 'private_address'],
  ['https://caja.local/', 'private_address'],
];

let server: Server;
let url: string;
let received = 0;
const clients: OutboundClient[] = [];

beforeAll(async () => {
  server = createServer((incoming, response) => {
    received++;
    if (incoming.url === '/redirect') response.writeHead(302, { location: `${url}/secret` }).end();
    else if (incoming.url === '/huge') response.end('x'.repeat(5_000_000));
    else if (incoming.url === '/drip') response.writeHead(200).write('a');
    else if (incoming.url !== '/hang') response.end(`got ${incoming.headers['user-agent']}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  server.closeAllConnections();
  server.close();
});

function opened(options?: Parameters<typeof createOutboundClient>[0]): OutboundClient {
  const made = createOutboundClient(options);
  clients.push(made);
  return made;
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => (error instanceof OutboundFailure ? error.code : error),
  );

describe('an address from a user', () => {
  it.each(HOSTILE)('%s is refused', async (hostile, reason) => {
    expect(() => readPublicUrl(hostile)).toThrow(expect.objectContaining({ reason }));
    expect(await failureOf(opened().call(hostile, request, PUBLIC))).toBe('refused');
  });

  it('on the public Internet over https is accepted', () => {
    for (const good of ['https://tienda.example.com/a?b=c', 'https://93.184.216.34/', 'https://[2606:4700::1111]/x'])
      expect(readPublicUrl(good).protocol).toBe('https:');
  });

  it('whose name points into a private network is refused when it is stored and when it is called', async () => {
    const hostile = opened({ resolve: async () => [{ address: '10.0.0.5', family: 4 }] });
    await expect(hostile.check('https://rebind.example.com/', PUBLIC)).rejects.toThrow(UrlRefused);
    expect(await failureOf(hostile.call('https://rebind.example.com/', request, PUBLIC))).toBe('refused');
  });

  it('with one private address among its public ones is refused', async () => {
    const mixed = opened({
      resolve: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '::1', family: 6 },
      ],
    });
    await expect(mixed.check('https://mixed.example.com/', PUBLIC)).rejects.toThrow(UrlRefused);
  });

  it('whose name changes after it was stored gains nothing (DNS rebinding)', async () => {
    let asked = 0;
    const before = received;
    const rebinding = opened({
      resolve: async () => [{ address: ++asked === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }],
    });
    await expect(rebinding.check('https://rebind.example.com/', PUBLIC)).resolves.toBeInstanceOf(URL);
    expect(await failureOf(rebinding.call('https://rebind.example.com/', request, PUBLIC))).toBe('refused');
    expect(asked).toBe(2);
    expect(received).toBe(before);
  });

  it('that does not resolve at the moment may be stored, and fails when called', async () => {
    const unknown = opened({
      resolve: () => Promise.reject(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' })),
    });
    await expect(unknown.check('https://later.example.com/', PUBLIC)).resolves.toBeInstanceOf(URL);
    expect(await failureOf(unknown.call('https://later.example.com/', request, PUBLIC))).toBe('dns');
  });
});

describe('a call', () => {
  it('to this machine goes through only where the policy says so', async () => {
    const answer = await opened().call(`${url}/`, request, LOCAL);
    expect(answer).toMatchObject({ status: 200, body: 'got Kita/1 (webhooks)' });
    expect(await failureOf(opened().call(`${url}/`, request, PUBLIC))).toBe('refused');
    expect(await failureOf(opened().call('http://10.0.0.5/', request, LOCAL))).toBe('refused');
  });

  it('is never redirected', async () => {
    const before = received;
    expect(await opened().call(`${url}/redirect`, request, LOCAL)).toMatchObject({ status: 302 });
    expect(received).toBe(before + 1);
  });

  it('reads 64 kB of a huge answer and gives a dripping one two seconds', async () => {
    expect((await opened().call(`${url}/huge`, request, LOCAL)).body).toHaveLength(65_536);
    expect(await opened().call(`${url}/drip`, request, LOCAL)).toMatchObject({ status: 200, body: 'a' });
  });

  it('that gets no answer ends with its time', async () => {
    expect(await failureOf(opened().call(`${url}/hang`, { ...request, timeoutMs: 200 }, LOCAL))).toBe('timeout');
    expect(await failureOf(opened().call('http://127.0.0.1:1/', request, LOCAL))).toBe('connection');
  });

  it('is given up when its process ends', async () => {
    const stop = new AbortController();
    const call = failureOf(opened().call(`${url}/hang`, { ...request, signal: stop.signal }, LOCAL));
    stop.abort();
    expect(await call).toBe('stopped');
  });
});
