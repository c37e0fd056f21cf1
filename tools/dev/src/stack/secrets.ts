import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../process/run-script.ts';

/** Secrets of one development installation, as the environment variables that carry them. */
export interface DevSecrets {
  readonly KITA_MASTER_KEYS: string;
  readonly KITA_SESSION_SECRET: string;
  readonly KITA_JWT_SECRET: string;
  /** Password given to the application's database roles on a server that asks for one. */
  readonly rolePassword: string;
}

/** Fresh random secrets. */
export function makeSecrets(): DevSecrets {
  return {
    KITA_MASTER_KEYS: `dev1:${randomBytes(32).toString('base64')}`,
    KITA_SESSION_SECRET: randomBytes(48).toString('base64url'),
    KITA_JWT_SECRET: randomBytes(48).toString('base64url'),
    rolePassword: randomBytes(24).toString('base64url'),
  };
}

/** These secrets, except what the environment names: for a database of the user's own, sealed with the user's keys. */
export function preferGiven(kept: DevSecrets, env: Readonly<Record<string, string | undefined>>): DevSecrets {
  const given = (name: 'KITA_MASTER_KEYS' | 'KITA_SESSION_SECRET' | 'KITA_JWT_SECRET') => env[name] || kept[name];
  return {
    ...kept,
    KITA_MASTER_KEYS: given('KITA_MASTER_KEYS'),
    KITA_SESSION_SECRET: given('KITA_SESSION_SECRET'),
    KITA_JWT_SECRET: given('KITA_JWT_SECRET'),
  };
}

/** The secrets kept in `file`, made on first use: what the first start encrypted, the second has to open. */
export function loadSecrets(file: string): DevSecrets {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isSecrets(kept))
    throw new Error(`${file} is not what an earlier start wrote; move it away together with its data`);
  return kept;
}

function isSecrets(value: unknown): value is DevSecrets {
  const names = ['KITA_MASTER_KEYS', 'KITA_SESSION_SECRET', 'KITA_JWT_SECRET', 'rolePassword'];
  return isRecord(value) && names.every((name) => typeof value[name] === 'string');
}
