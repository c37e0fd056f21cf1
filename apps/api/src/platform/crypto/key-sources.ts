import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { KekRingInvalid } from './crypto-errors.ts';
import { ringProvider } from './kek-provider.ts';
import type { KekProvider } from './kek-provider.ts';
import { parseMasterKeys } from './master-keys.ts';
import type { MasterKeyRules } from './master-keys.ts';
import type { Secret } from './secret.ts';

/** Keys from `KITA_MASTER_KEYS` (`id:base64,id2:base64`, active first). */
export function environmentKeys(masterKeys: Secret<string>, rules: MasterKeyRules): KekProvider {
  return ringProvider(parseMasterKeys(masterKeys.reveal(), rules));
}

/**
 * Keys from a file, one `id:base64` per line, active first, `#` for comments. The file must be readable by its owner
 * only; in production it must not lie inside a source checkout, where it could be committed. Throws `KekRingInvalid`.
 */
export function fileKeys(file: string, rules: MasterKeyRules): KekProvider {
  const problems = fileProblems(file, rules);
  if (problems.length > 0) throw new KekRingInvalid(problems);
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return ringProvider(parseMasterKeys(lines.join(','), rules));
}

function fileProblems(file: string, rules: MasterKeyRules): string[] {
  if (!existsSync(file)) return [`the key file ${file} does not exist`];
  const problems: string[] = [];
  // Windows has no such permission bits; there the file's access list is the operator's business.
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    problems.push(`the key file ${file} can be read by others; run: chmod 600 ${file}`);
  }
  if (rules.production && isInsideCheckout(realpathSync(file))) {
    problems.push(`the key file ${file} lies inside a source checkout; keep keys outside of it`);
  }
  return problems;
}

function isInsideCheckout(file: string): boolean {
  for (let dir = path.dirname(file); ; dir = path.dirname(dir)) {
    if (existsSync(path.join(dir, '.git'))) return true;
    if (dir === path.dirname(dir)) return false;
  }
}
