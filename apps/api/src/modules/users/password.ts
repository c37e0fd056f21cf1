import { availableParallelism } from 'node:os';

import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';

import { PasswordTooWeak } from './users.errors.ts';

/** argon2id, 64 MiB, 3 passes, one lane: about 90 ms a core (OWASP password storage: at least 19 MiB, 2 passes). */
const ARGON2ID = 2; // the library's enum is not available to sources that run unbuilt
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** Words people here begin with, whatever signs or digits follow. */
const BEGINNINGS =
  /^(?:123456|12345678|1234567890|qwerty|password|contrase[nñ]a|iloveyou|admin|welcome|bienvenid[oa]|abc123|dragon|monkey|letmein|m[eé]xico|am[eé]rica|chivas|f[uú]tbol|kita|factura(?:s|cion|ción)?|cfdi)[\W\d]*$/iu;

/** The 49,000 passwords that turn up most in breaches (zxcvbn's list, kept by @zxcvbn-ts, MIT). */
const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common']);

const LENGTH_MIN = 8;
const LENGTH_MAX = 128;

/** Refuses passwords an attacker tries first. No composition rules: length is what helps (NIST SP 800-63B 5.1.1). */
export function assertAcceptable(password: string, person: { email: string; name: string }): void {
  const lower = password.toLowerCase();
  const own = [person.email.toLowerCase(), person.email.toLowerCase().split('@')[0] ?? '', person.name.toLowerCase()];
  const isOwn = own.some((text) => text.length >= 4 && lower.startsWith(text) && lower.length < text.length + 5);
  const isRepeated = new Set(lower).size < 4;
  if (password.length < LENGTH_MIN || password.length > LENGTH_MAX || isCommon(password) || isOwn || isRepeated) {
    throw PasswordTooWeak();
  }
}

/** Compared without case and without the digits and signs people add at the end: `Dragon2024!` is `dragon`. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const bare = lower.replace(/[\W\d_]+$/u, '');
  return COMMON.has(lower) || (bare.length >= 5 && COMMON.has(bare)) || BEGINNINGS.test(password);
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
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword('a password nobody has, for timing only');
  const reference = stored ?? (await dummy);
  const isRight = await limited(() => verify(reference, password));
  return typeof stored === 'string' && isRight;
}

/** Recovery codes have 80 random bits, so the floor of the policy is enough for them: 19 MiB, 2 passes. */
const CODE_PARAMETERS = { ...PARAMETERS, memoryCost: 19_456, timeCost: 2 };

/** PHC string of a recovery code. */
export function hashCode(code: string): Promise<string> {
  return limited(() => hash(code, CODE_PARAMETERS));
}
