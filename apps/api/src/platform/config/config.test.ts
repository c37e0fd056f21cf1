import { describe, expect, it } from 'vitest';

import { configVariables, readConfig } from './config.ts';
import { ConfigurationError } from './configuration-error.ts';

const GOOD = {
  KITA_API_DATABASE_URL: 'postgres://kita_api@localhost/kita',
  KITA_WORKER_DATABASE_URL: 'postgres://kita_worker@localhost/kita',
  KITA_MASTER_KEYS: 'k1:BIlxacR5EUhjn+6Rz3R+z3qevnf7+NSUVs0qHy8Q+70=', // secrets:allow drawn for this test only
  KITA_SESSION_SECRET: 'session-secret-of-this-test-0123456789',
  KITA_JWT_SECRET: 'token-secret-of-this-test-0123456789abc',
};
const PRODUCTION = {
  ...GOOD,
  KITA_ENV: 'production',
  KITA_PUBLIC_URL: 'https://kita.ejemplo.mx',
  KITA_MAIL_PROVIDER: 'smtp',
  KITA_MAIL_FROM: 'Kita <avisos@ejemplo.mx>',
  KITA_SMTP_URL: 'smtps://kita:hush@smtp.ejemplo.mx:465',
};

/** What reading these variables complains about; empty when it does not. */
function problemsWith(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('reading the configuration', () => {
  it('fills in what is left out or empty', () => {
    const config = readConfig({ ...GOOD, KITA_HTTP_PORT: '', KITA_S3_BUCKET: '' });
    expect(config).toMatchObject({ KITA_ENV: 'development', KITA_HTTP_PORT: 8787, KITA_STAMP_DEADLINE_MS: 8000 });
    expect(config.KITA_S3_BUCKET).toBeUndefined();
  });

  it('cannot be changed after it was read', () => {
    const config = readConfig(GOOD);
    expect(() => Object.assign(config, { KITA_HTTP_PORT: 1 })).toThrow(TypeError);
  });

  it('tells everything that is wrong at once, each with the name of its variable', () => {
    const problems = problemsWith({
      KITA_API_DATABASE_URL: 'mysql://localhost/kita',
      KITA_MASTER_KEYS: GOOD.KITA_MASTER_KEYS,
      KITA_SESSION_SECRET: 'short',
      KITA_HTTP_PORT: '70000',
      KITA_LOG_LEVEL: 'loud',
      KITA_STAMP_DEADLINE_MS: 'soon',
    });
    const names = problems.map((problem) => problem.split(' ')[0]);
    expect(names).toEqual([
      'KITA_API_DATABASE_URL',
      'KITA_WORKER_DATABASE_URL',
      'KITA_HTTP_PORT',
      'KITA_SESSION_SECRET',
      'KITA_JWT_SECRET',
      'KITA_STAMP_DEADLINE_MS',
      'KITA_LOG_LEVEL',
    ]);
  });

  it('says of a missing variable that it is missing, and of a wrong one what is wrong', () => {
    const problems = problemsWith({
      ...GOOD,
      KITA_JWT_SECRET: undefined,
      KITA_HTTP_PORT: 'eighty',
      KITA_SESSION_SECRET: 'x',
    });
    expect(problems).toContainEqual('KITA_JWT_SECRET is missing; see .env.example for what it holds');
    expect(problems.find((problem) => problem.startsWith('KITA_SESSION_SECRET'))).toContain('openssl rand');
    const port = problems.find((problem) => problem.startsWith('KITA_HTTP_PORT'));
    expect(port).toBe('KITA_HTTP_PORT must be a number');
  });

  it('never repeats a secret in what it says', () => {
    const secret = 'demasiado-corta';
    const error = new ConfigurationError(
      problemsWith({ ...GOOD, KITA_SESSION_SECRET: secret, KITA_MASTER_KEYS: `k1:${secret}`, KITA_HTTP_PORT: '0' }),
    );
    expect(error.message).toContain('The configuration has');
    expect(error.message).not.toContain(secret);
  });

  it('names every master key that is no key', () => {
    const problems = problemsWith({ ...GOOD, KITA_MASTER_KEYS: 'k1:abc,K2:def' });
    expect(problems).toHaveLength(2);
    expect(problems.every((problem) => problem.startsWith('KITA_MASTER_KEYS: key '))).toBe(true);
  });

  it('asks for the credentials of a bucket', () => {
    expect(problemsWith({ ...GOOD, KITA_S3_BUCKET: 'kita' })).toEqual([
      'KITA_S3_BUCKET needs KITA_S3_ACCESS_KEY_ID and KITA_S3_SECRET_ACCESS_KEY',
    ]);
  });
});

describe('production', () => {
  it('starts with values of its own', () => {
    expect(problemsWith(PRODUCTION)).toEqual([]);
  });

  it('refuses sample secrets, a public address without https, and a typed master key, together', () => {
    const problems = problemsWith({
      ...PRODUCTION,
      KITA_PUBLIC_URL: 'http://kita.ejemplo.mx',
      KITA_SESSION_SECRET: 'sample-session-secret-replace-me-please',
      KITA_MASTER_KEYS: `k1:${Buffer.from('this is a sentence of 32 letters').toString('base64')}`,
    });
    expect(problems.map((problem) => problem.split(/[ :]/)[0])).toEqual([
      'KITA_MASTER_KEYS',
      'KITA_SESSION_SECRET',
      'KITA_PUBLIC_URL',
    ]);
  });
});

it('knows the names of its variables', () => {
  expect(configVariables).toContain('KITA_API_DATABASE_URL');
  expect(configVariables.every((name) => /^KITA_[A-Z0-9_]+$/.test(name))).toBe(true);
});
