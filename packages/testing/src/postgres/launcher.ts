import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How to run a PostgreSQL program for a given data directory. */
export interface Launcher {
  /** Program and arguments to spawn in place of `binary` and `args`. */
  command(binary: string, args: readonly string[]): readonly [string, string[]];
  /** Account to run under; empty for the present one. */
  readonly ids: { readonly uid?: number; readonly gid?: number };
  /** Hands a freshly made directory to that account. */
  own(dir: string): void;
}

const asPresentUser: Launcher = { command: (binary, args) => [binary, [...args]], ids: {}, own: () => {} };

/** Root's own files with the uid of `nobody` as PostgreSQL sees it: works below directories closed to other accounts. */
const inUserNamespace: Launcher = {
  command: (binary, args) => ['unshare', ['-U', '--map-user=65534', '--map-group=65534', binary, ...args]],
  ids: {},
  own: () => {},
};

/**
 * PostgreSQL refuses to run as root. Not root: run plainly. Root: as `postgres` or `nobody` if that account can reach
 * the binaries and the data directory's parent (initdb needs an account that exists), else in a user namespace.
 */
export function chooseLauncher(binaries: string, dataDir: string): Launcher {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return asPresentUser;
  const postgres = path.join(binaries, 'postgres');
  for (const ids of unprivilegedAccounts()) {
    if (!canReach(postgres, path.dirname(dataDir), ids)) continue;
    return { ...asPresentUser, ids, own: (dir) => chownSync(dir, ids.uid, ids.gid) };
  }
  const [command, args] = inUserNamespace.command(postgres, ['--version']);
  if (spawnSync(command, args).status === 0) return inUserNamespace;
  throw new Error(
    'PostgreSQL cannot run as root here: move the checkout to a folder other accounts can enter, run as a normal user, or set DATABASE_URL.',
  );
}

function unprivilegedAccounts(): { uid: number; gid: number }[] {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  return ['postgres', 'nobody'].flatMap((name) =>
    accounts.filter(([account]) => account === name).map(([, , uid, gid]) => ({ uid: Number(uid), gid: Number(gid) })),
  );
}

function canReach(postgres: string, parent: string, ids: { uid: number; gid: number }): boolean {
  return (
    spawnSync(postgres, ['--version'], ids).status === 0 &&
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', parent], ids).status === 0
  );
}
