import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { openSpool } from './spool.ts';
import { directoryRecord, endRecords, localHeader } from './zip-records.ts';
import { zipInto } from './zip-spool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kita-zip-'));
});
afterEach(() => rm(folder, { recursive: true }));

const mtime = new Date('2026-11-28T12:30:00Z');
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

async function* pieces(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

it('gives back what went in: stored, packed and streamed, with names in UTF-8', async () => {
  const spool = await openSpool(path.join(folder, 'file'));
  const zip = await zipInto(spool);
  await zip.add({ name: 'año/uno.txt', bytes: Buffer.from('uno'.repeat(500)), mtime, isPacked: false });
  await zip.add({ name: 'dos.pdf', bytes: Buffer.from('dos'), mtime, isPacked: true });
  const sum = await zip.addStream({ name: 'tres.jsonl', mtime }, pieces('{"n":1}\n', '{"n":2}\n'));
  await zip.end();
  await spool.close();
  expect(sum).toEqual({ size: 16, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const bytes = await readFile(spool.file);
  const entries = unzipSync(new Uint8Array(bytes));
  expect(Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, text(one).slice(0, 20)]))).toEqual({
    'año/uno.txt': 'unounounounounounoun',
    'dos.pdf': 'dos',
    'tres.jsonl': '{"n":1}\n{"n":2}\n',
  });
  expect(spool.sum().size).toBe(bytes.length);
  expect(await readdir(folder), 'nothing is left beside it').toEqual(['file']);
});

it('goes on past 65,535 entries, where the old form of a ZIP ends', async () => {
  const spool = await openSpool(path.join(folder, 'file'));
  const zip = await zipInto(spool);
  const count = 65_600;
  for (let at = 0; at < count; at++) await zip.add({ name: `${at}`, bytes: Buffer.from('x'), mtime, isPacked: true });
  await zip.end();
  await spool.close();
  const entries = unzipSync(new Uint8Array(await readFile(spool.file)));
  expect(Object.keys(entries)).toHaveLength(count);
});

it('writes sizes and places over 4 GB in the 64-bit fields', () => {
  const large = 5 * 2 ** 30;
  const entry = { name: Buffer.from('a'), mtime, method: 8 as const, crc: 1, packed: 10, size: 10, offset: large };
  const record = directoryRecord(entry);
  expect(record.readUInt32LE(42)).toBe(0xffff_ffff);
  expect(record.readBigUInt64LE(46 + 1 + 4)).toBe(BigInt(large));
  const local = localHeader({ ...entry, size: large, packed: large });
  expect([local.readBigUInt64LE(30 + 1 + 4), local.readBigUInt64LE(30 + 1 + 12)]).toEqual([
    BigInt(large),
    BigInt(large),
  ]);
  const end = endRecords({ entries: 2, size: 100, offset: large });
  expect(end.readBigUInt64LE(48)).toBe(BigInt(large));
});
