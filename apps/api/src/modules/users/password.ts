import { availableParallelism } from 'node:os';

import { hash, verify } from '@node-rs/argon2';

import { PasswordTooWeak } from './users.errors.ts';

/** argon2id, 64 MiB, 3 passes, one lane: about 90 ms a core (OWASP password storage: at least 19 MiB, 2 passes). */
const ARGON2ID = 2; // the library's enum is not available to sources that run unbuilt
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** The beginnings people try first; a longer list comes from the breach corpora an installation may load. */
const COMMON =
  /^(?:123456|12345678|1234567890|qwerty|password|contrase[nñ]a|iloveyou|admin|welcome|bienvenid[oa]|abc123|dragon|monkey|letmein|mexico|am[eé]rica|chivas|futbol|kita)[\W\d]*$/iu;

const LENGTH_MIN = 8;
const LENGTH_MAX = 128;

/** Refuses passwords an attacker tries first. No composition rules: length is what helps (NIST SP 800-63B 5.1.1). */
export function assertAcceptable(password: string, person: { email: string; name: string }): void {
  const lower = password.toLowerCase();
  const own = [person.email.toLowerCase(), person.email.toLowerCase().split('@')[0] ?? '', person.name.toLowerCase()];
  const isOwn = own.some((text) => text.length >= 4 && lower.startsWith(text) && lower.length < text.length + 5);
  const isRepeated = new Set(lower).size < 4;
  if (password.length < LENGTH_MIN || password.length > LENGTH_MAX || COMMON.test(password) || isOwn || isRepeated) {
    throw PasswordTooWeak();
  }
}

let running = 0;
const waiting: Array<() => void> = [];

/** Hashing is heavy: at most one per core at a time, the rest queue. */
async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (running >= availableParallelism()) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** PHC string of a password, to store. */
export function hashPassword(password: string): Promise<string> {
  return limited(() => hash(password, PARAMETERS));
}

let dummy: Promise<string> | undefined;

/** Whether the password is the stored one. An unknown account costs the same time, so it cannot be told apart. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword('a password nobody has, for timing only');
  const reference = stored ?? (await dummy);
  const isRight = await limited(() => verify(reference, password));
  return stored !== undefined && isRight;
}
