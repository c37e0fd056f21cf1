import { expect, test } from 'vitest';
import { plant } from '../support/planted.ts';
import { findSecrets, secrets } from './secrets.ts';

const run = (character: string, length: number) => character.repeat(length);

/** Built at run time: this file must not trip the gate it tests. */
const joined = (...parts: string[]) => parts.join('');
const planted: readonly (readonly [kind: string, text: string])[] = [
  ['private key', joined('-----BEGIN ENCRYPTED ', 'PRIVATE', ' KEY-----')],
  ['private key', joined('-----BEGIN ', 'PRIVATE', ' KEY-----')],
  ['live API key', joined('kt_', 'live', '_', run('a1B2', 8))],
  ['test API key', joined('kt_', 'test', '_', run('a1B2', 8))],
  ['AWS access key', joined('AK', 'IA', run('Q', 16))],
  ['AWS secret key', `aws_secret_access_key = ${run('Ab1/', 10)}`],
  ['Stripe key', joined('sk_', 'live', '_', run('x', 24))],
  ['webhook secret', joined('wh', 'sec', '_', run('Ab1+', 8))],
  ['Mercado Pago token', joined('APP_', 'USR', '-', run('1', 16), '-', run('2', 6), '-', run('ab', 16))],
  ['GitHub token', joined('gh', 'p', '_', run('x', 36))],
  ['Google key', joined('AI', 'za', run('x', 35))],
  ['Slack token', joined('xo', 'xb', '-', run('1', 24))],
  ['npm token', joined('np', 'm', '_', run('x', 36))],
  ['JSON web token', joined('ey', 'J', run('a', 20), '.ey', 'J', run('b', 20), '.', run('c', 43))],
  ['password in an address', `postgres://kita_api:${run('p', 12)}@db.example.com/kita`],
  ['provider password', joined('FINKOK_', 'PASSWORD', '=', run('h', 10))],
  ['master key', joined('KITA_MASTER_', 'KEYS', '=k1:', run('A', 43), '=')],
];

test.each(planted)('a %s is found, and not repeated', (kind, secret) => {
  const problems = findSecrets({ path: 'docs/notes.md', text: `first line\nsee ${secret}\n` });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^docs/notes\\.md:2 holds an? ${kind}`));
  expect(problems[0]).not.toContain(secret);
});

test('placeholders and addresses of this machine are no secrets', () => {
  const text = `KITA_MASTER_KEYS=k1:<base64>\nSW_PASSWORD=\npostgres://kita_api:\${password}@db/kita
    postgres://postgres:postgres@localhost/kita kt_test_… sk_test_example`;
  expect(findSecrets({ path: '.env.example', text })).toEqual([]);
});

test('a line may show a secret if it says why', () => {
  const line = joined(
    "const sample = 'kt_",
    'test',
    '_',
    run('a', 32),
    "'; // secrets:allow documented sample, belongs to nobody",
  );
  expect(findSecrets({ path: 'a.ts', text: line })).toEqual([]);
  expect(findSecrets({ path: 'a.ts', text: line.replace(/allow .*/, 'allow') })).toHaveLength(1);
});

test('the gate looks at every file of the repository, also at new ones', async () => {
  const repository = plant({
    'notes/new.txt': joined('gh', 'p', '_', run('y', 36)),
    '.gitignore': 'ignored/',
    'ignored/a.txt': joined('gh', 'p', '_', run('z', 36)),
  });
  expect(await secrets.run(repository.root)).toEqual(['notes/new.txt:1 holds a GitHub token (ghp_yy…)']);
  repository.remove();
});
