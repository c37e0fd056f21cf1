import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { fileSpool } from './file-spool.ts';

const leftBehind = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('cfdi-'));

test('a file spool gives back what was put into it, more than one read holds, and may reuse the bytes it was given', async () => {
  const spool = await fileSpool();
  const bytes = new Uint8Array(50_000);
  for (let turn = 1; turn <= 5; turn++) await spool.append(bytes.fill(turn));
  const read: Uint8Array[] = [];
  for await (const chunk of spool.read()) read.push(chunk.slice());
  await spool.close();
  const all = Buffer.concat(read);
  expect(all.length).toBe(250_000);
  expect([0, 49_999, 50_000, 249_999].map((index) => all[index])).toEqual([1, 1, 2, 5]);
});

test('an empty spool has nothing to read', async () => {
  const spool = await fileSpool();
  for await (const chunk of spool.read()) expect.unreachable(`read ${chunk.length} bytes`);
  await spool.close();
});

test('no name of the file stays in the temporary folder, even while it is open', async () => {
  const before = leftBehind();
  const spool = await fileSpool();
  await spool.append(new Uint8Array(10));
  expect(leftBehind().filter((name) => !before.includes(name))).toEqual([]);
  await spool.close();
});
