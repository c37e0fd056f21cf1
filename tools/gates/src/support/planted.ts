import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A throw-away repository with planted files, for canaries: proof that a gate bites. */
export interface Planted {
  readonly root: string;
  write(file: string, text: string): void;
  remove(): void;
}

/** Makes a git repository of these files in a temporary folder. */
export function plant(files: Readonly<Record<string, string>>): Planted {
  const root = mkdtempSync(path.join(tmpdir(), 'kita-planted-'));
  execFileSync('git', ['init', '-q', root]);
  const write = (file: string, text: string) => {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
