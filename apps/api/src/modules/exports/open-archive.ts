import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';

import { openSpool } from './spool.ts';
import type { Spool, Sum } from './spool.ts';
import { zipInto } from './zip-spool.ts';

/** A ZIP that keeps count of what went in and how to check it. */
export interface Archive {
  text(name: string, text: string): Promise<void>;
  file(name: string, bytes: Uint8Array, mtime: Date): Promise<void>;
  /** As `file`; in the manifest documents are counted, not named: there may be a million. */
  document(name: string, bytes: Uint8Array, mtime: Date): Promise<void>;
  /** One JSON object per line. */
  rows(name: string, objects: AsyncIterable<object>): Promise<void>;
  /** Writes the sums and the manifest, last of all. */
  end(facts: Readonly<Record<string, unknown>>): Promise<void>;
}

interface Named {
  readonly name: string;
  readonly records?: number;
  readonly size: number;
  readonly sha256: string;
}

/** Lines are packed together: each write of a stream costs more than a line is long. */
const PIECE_BYTES = 65_536;

export async function openArchive(spool: Spool, now: Date): Promise<Archive> {
  const zip = await zipInto(spool);
  const sums = await openSpool(`${spool.file}.sums`);
  const files: Named[] = [];
  const documents = { count: 0, size: 0 };
  const note = (name: string, { sha256 }: Sum) => sums.write(Buffer.from(`${sha256}  ${name}\n`));
  const list = async (name: string, sum: Sum, records?: number): Promise<void> => {
    files.push({ name, ...(records !== undefined && { records }), ...sum });
    await note(name, sum);
  };
  const add = (name: string, bytes: Uint8Array, mtime: Date) =>
    zip.add({ name, bytes, mtime, isPacked: /\.(?:pdf|png|jpg)$/.test(name) });
  return {
    text: async (name, text) => list(name, await add(name, Buffer.from(text), now)),
    file: async (name, bytes, mtime) => list(name, await add(name, bytes, mtime)),
    async document(name, bytes, mtime) {
      await note(name, await add(name, bytes, mtime));
      documents.count += 1;
      documents.size += bytes.length;
    },
    async rows(name, objects) {
      const counted = { records: 0 };
      const sum = await zip.addStream({ name, mtime: now }, lines(objects, counted));
      await list(name, sum, counted.records);
    },
    async end(facts) {
      await sums.close();
      const sum = await zip.addStream({ name: 'SHA256SUMS', mtime: now }, createReadStream(sums.file));
      await rm(sums.file);
      files.push({ name: 'SHA256SUMS', ...sum });
      const manifest = { ...facts, made_at: now.toISOString(), files, documents };
      await add('manifiesto.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), now);
      await zip.end();
    },
  };
}

async function* lines(objects: AsyncIterable<object>, counted: { records: number }): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const object of objects) {
    text += `${JSON.stringify(object)}\n`;
    counted.records += 1;
    if (text.length < PIECE_BYTES) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
