import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '@kita/testing';
import { rawStamp, type RawOptions } from '../test-support/raw-client.ts';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice, type TestCsd } from '../test-support/sealed-invoice.ts';

let test: TestSandbox;
let csd: TestCsd;
let folio = 0;
beforeAll(async () => {
  test = await startTestSandbox();
  csd = await test.csd();
});
afterEach(() => test.control('DELETE', '/faults'));
afterAll(() => test.sandbox.close());

const invoice = () => sealedInvoice(csd, { folio: String((folio += 1)) });
const fault = (body: object) => test.control('POST', '/faults', body);
const raw = (xml: Buffer, options?: RawOptions) =>
  rawStamp({ port: test.sandbox.port, token: test.token }, xml, options);
async function stampsOf(serial: number): Promise<number> {
  const { body } = await test.control('GET', `/stamps?folio=${serial}`);
  return Array.isArray(body['data']) ? body['data'].length : -1;
}
async function requestsOf(serial: number): Promise<unknown> {
  return (await test.control('GET', `/stamps?folio=${serial}`)).body['requests'];
}

describe('faults of the connection, as a bare socket sees them', () => {
  it('no rule: a complete answer on a connection that stays open', async () => {
    const { received, ending } = await raw(invoice());
    expect([received.slice(0, 15), ending]).toEqual(['HTTP/1.1 200 OK', 'quiet']);
  });

  it('stamp-then-reset: not a byte, RST, and the document is stamped', async () => {
    await fault({ script: 'stamp-then-reset', times: 1 });
    const xml = invoice();
    expect(await raw(xml)).toEqual({ received: '', ending: 'reset' });
    expect(await stampsOf(folio)).toBe(1);
    expect((await test.stamp(xml)).message).toMatch(/^307\. /);
  });

  it('stamp-then-silence: not a byte, the connection stays open, and the document is stamped', async () => {
    await fault({ script: 'stamp-then-silence', times: 1 });
    expect(await raw(invoice())).toEqual({ received: '', ending: 'quiet' });
    expect(await stampsOf(folio)).toBe(1);
  });

  it('stamp-then-cut-body: status, headers, half of the body, then closed', async () => {
    await fault({ script: 'stamp-then-cut-body', times: 1 });
    const { received, ending } = await raw(invoice());
    expect(ending).toBe('end');
    const [head = '', body = ''] = received.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 OK/);
    const promised = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(Buffer.byteLength(body)).toBe(Math.floor(promised / 2));
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
    expect(await stampsOf(folio)).toBe(1);
  });

  it('reset-before-read: RST before the body is sent, nothing stamped, nothing counted', async () => {
    await fault({ script: 'reset-before-read', times: 2 });
    expect(await raw(invoice(), { headersOnly: true })).toEqual({ received: '', ending: 'reset' });
    expect((await raw(invoice())).received).toBe('');
    expect(await stampsOf(folio)).toBe(0);
    expect(await requestsOf(folio)).toEqual([]);
  });

  it('502-after-stamp: the page of a gateway, and the document is stamped', async () => {
    await fault({ script: '502-after-stamp', times: 1 });
    const { received } = await raw(invoice());
    expect(received).toMatch(/^HTTP\/1\.1 502 Bad Gateway/);
    expect(received).toMatch(/content-type: text\/html[^]*<h1>502 Bad Gateway<\/h1>/i);
    expect(await stampsOf(folio)).toBe(1);
  });

  it('html-500: a page that is no answer of the provider, and nothing stamped', async () => {
    await fault({ script: 'html-500', times: 1 });
    expect((await raw(invoice())).received).toMatch(/^HTTP\/1\.1 500 [^]*<h1>500 Internal Server Error<\/h1>/);
    expect(await stampsOf(folio)).toBe(0);
  });

  it('redirect: 307 to the same address; a client that follows sends the document twice', async () => {
    await fault({ script: 'redirect', times: 1 });
    const { url, init } = test.stampRequest(invoice());
    const refused = await fetch(url, init);
    expect([refused.status, refused.headers.get('location')]).toEqual([307, '/sw/services/v4/cfdi33/stamp/v4']);
    expect(await requestsOf(folio)).toEqual([]);
    await fault({ script: 'redirect', times: 1 });
    const followed = await fetch(url, { ...init, redirect: 'follow' });
    expect(followed.status).toBe(200);
    expect(await stampsOf(folio)).toBe(1);
  });

  it('delay: the same answer, later', async () => {
    await fault({ script: 'delay', ms: 150, times: 1 });
    const before = performance.now();
    const { received } = await raw(invoice(), { quietMs: 2_000 });
    expect(performance.now() - before).toBeGreaterThan(145);
    expect(received).toMatch(/^HTTP\/1\.1 200/);
  });

  it('slow-then-ok-after-client-timeout: stamps after the client has gone', async () => {
    await fault({ script: 'slow-then-ok-after-client-timeout', ms: 250, times: 1 });
    expect(await raw(invoice(), { quietMs: 60 })).toEqual({ received: '', ending: 'quiet' });
    expect(await stampsOf(folio)).toBe(0);
    await waitFor(async () => (await stampsOf(folio)) === 1);
  });
});
