import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox } from './create-sandbox.ts';
import { startTestSandbox, testSandboxAt } from './test-support/sandbox-client.ts';
import { sealedInvoice } from './test-support/sealed-invoice.ts';

let dataDir: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'kita-sandbox-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** The real process on a port of its own; resolves when it says where it listens. */
async function startProcess(): Promise<{ child: ChildProcess; url: string }> {
  const script = path.join(import.meta.dirname, 'main/sandbox.ts');
  const env = { ...process.env, KITA_SANDBOX_PORT: '0', KITA_SANDBOX_DATA: dataDir };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const url = /listening on (\S+)/.exec(output)?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`the sandbox did not start: ${output}`);
}

describe('what the sandbox remembers', () => {
  it('survives a restart: stamps, issued certificates, authorities, accounts, trusted tokens', async () => {
    const before = await startTestSandbox({ dataDir });
    const csd = await before.csd();
    const xml = sealedInvoice(csd);
    const { data } = await before.stamp(xml, { customid: 'c-1' });
    const authorities = await before.control('GET', '/authorities');
    await before.sandbox.close();

    const sandbox = await createSandbox({ port: 0, dataDir });
    const after = testSandboxAt(sandbox, before.token);
    expect(await after.stamp(xml)).toMatchObject({ message: expect.stringMatching(/^307\. /), data });
    expect((await after.stamp(sealedInvoice(csd, { folio: '2' }), { customid: 'c-1' })).message).toMatch(/^CFDI3307/);
    expect((await after.stamp(sealedInvoice(csd, { folio: '3' }))).status).toBe('success');
    expect(await after.control('GET', '/authorities')).toEqual(authorities);
    await sandbox.close();
  });

  it('holds every stamp it has answered for, killed at any moment', async () => {
    const { child, url } = await startProcess();
    const port = Number(new URL(url).port);
    const running = testSandboxAt({ url, port, close: async () => {} }, await permanentToken(url));
    const csd = await running.csd();
    const documents = Array.from({ length: 40 }, (_, folio) => sealedInvoice(csd, { folio: String(folio) }));
    const answered: string[] = [];
    const work = documents.map(async (xml) => {
      const reply = await running.stamp(xml).catch(() => undefined);
      if (reply?.status !== 'success') return;
      answered.push(String(reply.data['uuid']));
      if (answered.length === 15) child.kill('SIGKILL');
    });
    await Promise.all(work);
    expect(answered.length).toBeGreaterThanOrEqual(15);

    const again = await createSandbox({ port: 0, dataDir });
    const { body } = await testSandboxAt(again, running.token).control('GET', '/stamps');
    const held = JSON.stringify(body['data']);
    expect(answered.filter((uuid) => !held.includes(uuid))).toEqual([]);
    await again.close();
  });

  it('is forgotten on request, except authorities, certificates and accounts', async () => {
    const test = await startTestSandbox();
    const csd = await test.csd();
    const xml = sealedInvoice(csd);
    await test.stamp(xml);
    await test.control('POST', '/faults', { script: 'html-500' });
    await test.control('PUT', '/clock', { offset_seconds: 3_600 });
    expect((await test.control('POST', '/reset')).status).toBe(204);
    expect(await test.control('GET', '/stamps')).toMatchObject({ body: { data: [], requests: [] } });
    expect(await test.control('GET', '/faults')).toMatchObject({ body: { data: [] } });
    expect(await test.control('GET', '/clock')).toMatchObject({ body: { offset_seconds: 0 } });
    expect((await test.stamp(xml)).status).toBe('success');
    await test.sandbox.close();
  });
});

describe('starting', () => {
  it('is refused on a port in use, and leaves the folder free', async () => {
    const first = await createSandbox({ port: 0 });
    await expect(createSandbox({ port: first.port, dataDir })).rejects.toThrow(/EADDRINUSE/);
    await first.close();
    const second = await createSandbox({ port: 0, dataDir });
    await Promise.all([second.close(), second.close()]);
  });
});

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s, also with silent connections open', async (signal) => {
    const { child, url } = await startProcess();
    const token = await permanentToken(url);
    const test = testSandboxAt({ url, port: Number(new URL(url).port), close: async () => {} }, token);
    await test.control('POST', '/faults', { script: 'stamp-then-silence' });
    const silent = test.stamp(sealedInvoice(await test.csd())).catch(() => 'gone');
    child.kill(signal);
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(await silent).toBe('gone');
  });

  it('says in words why it cannot start', async () => {
    const script = path.join(import.meta.dirname, 'main/sandbox.ts');
    const child = spawn(process.execPath, [script], { env: { ...process.env, KITA_SANDBOX_PORT: 'many' } });
    let output = '';
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    const [code] = await once(child, 'close');
    expect([code, output]).toEqual([1, expect.stringContaining('KITA_SANDBOX_PORT')]);
  });
});

async function permanentToken(url: string): Promise<string> {
  const { body } = await testSandboxAt({ url, port: 0, close: async () => {} }, '').control('POST', '/accounts', {
    user: 'proceso@kita.test',
    password: 'x',
  });
  return String(body['token']);
}
