import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../../..');

export interface DevSettings {
  /** PostgreSQL files, secrets, logs, issued documents. */
  readonly dataDir: string;
  readonly httpPort: number;
  readonly sandboxPort: number;
  readonly postgresPort: number;
  /** Administrator of a database of your own; then no PostgreSQL is started. */
  readonly databaseUrl: string | undefined;
}

/** What `start` can be told by environment variables or a `.env` file. Throws naming everything that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): DevSettings {
  const problems: string[] = [];
  const port = (name: string, fallback: number): number => {
    const text = env[name] || String(fallback);
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > 65_535)
      problems.push(`${name} is "${text}", not a port (1 to 65535)`);
    return value;
  };
  const settings = {
    dataDir: path.resolve(root, env['KITA_DATA_DIR'] || '.data'),
    httpPort: port('KITA_HTTP_PORT', 8787),
    sandboxPort: port('KITA_SANDBOX_PORT', 8790),
    postgresPort: port('KITA_POSTGRES_PORT', 25_432),
    databaseUrl: env['DATABASE_URL'] || undefined,
  };
  if (settings.databaseUrl && !/^postgres(ql)?:\/\//.test(settings.databaseUrl)) {
    problems.push('DATABASE_URL must start with postgres:// or postgresql://');
  }
  if (settings.httpPort === settings.sandboxPort)
    problems.push('KITA_HTTP_PORT and KITA_SANDBOX_PORT are the same port');
  if (problems.length > 0)
    throw new Error(`The settings have problems:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
  return settings;
}

/** Reads `.env` at the repository root into the environment; what is set already stays. */
export function loadEnvFile(): void {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
