import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitFor } from '@kita/testing';
import { findFreePort, randomPort } from '@kita/testing/postgres';
import { verifyFiles } from './demo/verify-files.ts';
import { leftOvers, runCommand } from './test-support/run-command.ts';

const TIMEOUT_MS = 240_000;
let dir: string;
let env: Record<string, string>;
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'kita-start-'));
  const port = await findFreePort(randomPort());
  env = {
    DATABASE_URL: '',
    KITA_DATA_DIR: path.join(dir, '.data'),
    KITA_HTTP_PORT: String(port),
    KITA_SANDBOX_PORT: String(await findFreePort(port + 1)),
    KITA_POSTGRES_PORT: String(port + 2),
  };
});
afterEach(() => runCommand(dir, ['stop'], env).ended, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function startUntilReady() {
  const start = runCommand(dir, ['start'], env);
  const isSettled = () => start.output.stdout.includes('Ready.') || start.output.stderr !== '';
  await waitFor(isSettled, { timeoutMs: 120_000, what: 'Ready' });
  expect(start.output.stderr).toBe('');
  return start;
}

const line = (stdout: string, label: string) => new RegExp(`^ {2}${label} {2,}(.+)$`, 'm').exec(stdout)?.[1] ?? '';

/** The verification behind "verified" can fail: one centavo more, another UUID, no PDF. */
async function expectTamperingNoticed(stdout: string) {
  const shown = { xml: line(stdout, 'First XML'), pdf: line(stdout, 'First PDF'), sandboxUrl: line(stdout, 'Sandbox') };
  const genuine = { ...shown, uuid: path.basename(shown.xml, '.xml') };
  expect(await verifyFiles(genuine)).toBe(true);
  const xml = path.join(dir, 'tampered.xml');
  writeFileSync(xml, readFileSync(genuine.xml, 'utf8').replace(/ Total="(\d+)\.\d\d"/, ' Total="$1.99"'));
  await expect(verifyFiles({ ...genuine, xml })).rejects.toThrow('does not verify');
  await expect(verifyFiles({ ...genuine, uuid: randomUUID() })).rejects.toThrow('does not carry the UUID');
  await expect(verifyFiles({ ...genuine, pdf: xml })).rejects.toThrow('is not a PDF');
}

async function invoiceCount(stdout: string): Promise<number> {
  const answer = await fetch(`${line(stdout, 'API')}/invoices`, {
    headers: { authorization: `Bearer ${line(stdout, 'API key')}` },
  });
  const { data } = Object(await answer.json());
  return Array.isArray(data) ? data.length : -1;
}

test(
  'start serves a company with its first invoice, and finds both again after stop',
  { timeout: TIMEOUT_MS },
  async () => {
    const first = await startUntilReady();
    expect(await invoiceCount(first.output.stdout)).toBe(1);
    await expectTamperingNoticed(first.output.stdout);

    const second = runCommand(dir, ['start'], env);
    expect(await second.ended).toBe(1);
    expect(second.output.stderr).toMatch(/already runs at http.*stop/);

    const stop = runCommand(dir, ['stop'], env);
    expect(await stop.ended).toBe(0);
    expect(stop.output.stdout).toBe('Kita has stopped.\n');
    expect(await first.ended).toBe(0);
    expect(leftOvers(dir)).toEqual([]);

    const again = await startUntilReady();
    expect(line(again.output.stdout, 'Sign in')).toBe(line(first.output.stdout, 'Sign in'));
    expect(line(again.output.stdout, 'API key')).toBe(line(first.output.stdout, 'API key'));
    expect(await invoiceCount(again.output.stdout)).toBe(1);

    process.kill(again.pid, 'SIGKILL');
    await again.ended;
    const cleaning = runCommand(dir, ['stop'], env);
    expect(await cleaning.ended).toBe(0);
    await waitFor(() => leftOvers(dir).length === 0, { timeoutMs: 20_000, what: 'the end of the leftovers' });
  },
);

test('a taken port is named together with the way out', { timeout: TIMEOUT_MS }, async () => {
  const occupant = net.createServer();
  await new Promise<void>((resolve, reject) => {
    occupant.once('error', reject).listen(Number(env['KITA_HTTP_PORT']), '127.0.0.1', resolve);
  });
  const start = runCommand(dir, ['start'], env);
  expect(await start.ended).toBe(1);
  expect(start.output.stderr).toContain(`Port ${env['KITA_HTTP_PORT']} is taken by another program`);
  expect(start.output.stderr).toContain('KITA_HTTP_PORT=');
  expect(leftOvers(dir)).toEqual([]);
  await new Promise((resolve) => occupant.close(resolve));
});

test('a database that cannot be reached is named without its password', async () => {
  const url = `postgres://owner:hush@127.0.0.1:${env['KITA_POSTGRES_PORT']}/kita`;
  const start = runCommand(dir, ['start'], { ...env, DATABASE_URL: url });
  expect(await start.ended).toBe(1);
  expect(start.output.stderr).toMatch(/DATABASE_URL \(127\.0\.0\.1:\d+\/kita\) cannot be reached/);
  expect(start.output.stderr).not.toContain('hush');
});

test('stop says so when nothing runs', async () => {
  const stop = runCommand(dir, ['stop'], env);
  expect(await stop.ended).toBe(0);
  expect(stop.output.stdout).toBe('Kita was not running.\n');
});
