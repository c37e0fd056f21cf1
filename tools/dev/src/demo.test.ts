import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitFor } from '@kita/testing';
import { leftOvers, runCommand } from './test-support/run-command.ts';

const TIMEOUT_MS = 240_000;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kita-demo-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Nothing runs any more, and of all files only these are left. */
function expectOnly(...files: string[]) {
  expect(leftOvers(dir)).toEqual([]);
  expect(readdirSync(dir)).toEqual(files);
}

test(
  'the demo turns the example into a verified CFDI and leaves nothing running',
  { timeout: TIMEOUT_MS },
  async () => {
    const demo = runCommand(dir, ['demo', '--out', 'out']);
    expect(await demo.ended, demo.output.stderr).toBe(0);
    const result: unknown = JSON.parse(demo.output.stdout.trimEnd().split('\n').at(-1) ?? '');
    expect(result).toEqual({
      uuid: expect.stringMatching(/^[0-9A-F-]{36}$/),
      xml: expect.stringContaining(path.join(dir, 'out')),
      pdf: expect.stringContaining(path.join(dir, 'out')),
      total: expect.stringMatching(/^\d+\.\d{2}$/),
      verified: true,
      elapsed_ms: expect.any(Number),
    });
    const { xml, pdf } = Object(result);
    expect(readFileSync(String(xml), 'utf8')).toContain('<tfd:TimbreFiscalDigital');
    expect(readFileSync(String(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expectOnly('out');
  },
);

test('a bad file is answered with the problem document of the API', { timeout: TIMEOUT_MS }, async () => {
  writeFileSync(path.join(dir, 'bad.json'), '{ "customer": { "rfc": "X" }, "items": [] }');
  const demo = runCommand(dir, ['demo', '--input', 'bad.json', '--out', 'out']);
  expect(await demo.ended).toBe(1);
  expect(JSON.parse(demo.output.stdout)).toMatchObject({
    code: 'validation_failed',
    errors: expect.arrayContaining([expect.objectContaining({ pointer: '/customer/rfc' })]),
  });
  expectOnly('bad.json');
});

test('a file that is not there is a problem too', async () => {
  const demo = runCommand(dir, ['demo', '--input', 'gone.json']);
  expect(await demo.ended).toBe(1);
  expect(JSON.parse(demo.output.stdout)).toMatchObject({ code: 'input_unreadable' });
  expectOnly();
});

test('Ctrl-C in the middle leaves nothing behind', { timeout: TIMEOUT_MS }, async () => {
  const demo = runCommand(dir, ['demo', '--out', 'out']);
  await waitFor(() => demo.output.stderr.includes('✓ sandbox'), { timeoutMs: 60_000, what: 'the sandbox' });
  expect(leftOvers(dir).length).toBeGreaterThan(1);
  process.kill(demo.pid, 'SIGINT');
  expect(await demo.ended, demo.output.stderr).toBe(130);
  expectOnly();
});
