#!/usr/bin/env node
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import type { Io } from './command.ts';
import { UsageError } from './command.ts';
import { run } from './run.ts';

const io: Io = {
  read: (file) => readOrUsage(file, () => readFileSync(file === '-' ? 0 : file)),
  list: (path) =>
    readOrUsage(path, () => (path !== '-' && statSync(path).isDirectory() ? readdirSync(path).sort() : undefined)),
  write: (file, text) => writeFileSync(file, text),
  environment: (name) => process.env[name],
  now: () => new Date(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
};

process.exitCode = run(process.argv.slice(2), io);

/** A file that is not there is a slip of the command line, not a fault of the document. */
function readOrUsage<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR'].includes(String(error.code))) {
      throw new UsageError(`cannot read ${file} (${String(error.code)})`);
    }
    throw error;
  }
} // prettier-ignore
