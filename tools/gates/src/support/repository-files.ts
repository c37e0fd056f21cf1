import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface TextFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file that is or is about to be part of the repository: tracked, or new and not ignored. */
export function repositoryFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const names = [...new Set(listed.split('\0').filter(Boolean))];
  return names.filter((name) => existsSync(path.join(root, name)));
}

/** The repository's text files; a file with a NUL byte in its first 8,000 is binary, as git sees it. */
export function repositoryTexts(root: string): TextFile[] {
  return repositoryFiles(root).flatMap((name) => {
    const bytes = readFileSync(path.join(root, name));
    return bytes.subarray(0, 8_000).includes(0) ? [] : [{ path: name, text: bytes.toString('utf8') }];
  });
}
