import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from './launcher.ts';

/**
 * Creates an empty cluster in `dataDir` unless there is one: UTF-8, Mexican Spanish sort order, trust on loopback. It
 * is built beside its place and moved there when complete, so a killed first start leaves nothing half made.
 */
export function initializeCluster(binaries: string, dataDir: string, launcher: Launcher): void {
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) return;
  if (existsSync(dataDir)) {
    if (readdirSync(dataDir).length > 0) throw new Error(`${dataDir} holds files that are not a PostgreSQL cluster`);
    rmdirSync(dataDir);
  }
  const unfinished = `${dataDir}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  launcher.own(unfinished);
  const flags = ['-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync'];
  const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=es-MX'];
  const [command, args] = launcher.command(path.join(binaries, 'initdb'), ['-D', unfinished, ...flags, ...locale]);
  const env = { ...process.env, LC_ALL: 'C' };
  const result = spawnSync(command, args, { ...launcher.ids, env, encoding: 'utf8' });
  if (result.status !== 0) {
    const reason = result.stderr || String(result.error ?? result.signal);
    throw new Error(`PostgreSQL could not create its files in ${dataDir}: ${reason}`);
  }
  renameSync(unfinished, dataDir);
}
