import { expect, test } from 'vitest';
import { plant } from '../support/planted.ts';
import { fileSize, LINES_MAX } from './file-size.ts';
import { hygiene } from './hygiene.ts';

async function problemsOf(files: Record<string, string>) {
  const planted = plant(files);
  try {
    return await hygiene.run(planted.root);
  } finally {
    planted.remove();
  }
}

const slash = '/';
const machinePaths = [
  ['home', 'maria', 'kita', 'a.ts'],
  ['Users', 'maria', 'kita'],
  ['root', 'kita'],
  ['work', 'kita', 'a.ts'],
  ['tmp', 'invoice.xml'],
].map((parts) => slash + parts.join(slash));

test.each([...machinePaths, ['C:', 'Users', 'maria'].join('\\')])('the path %s is found', async (machinePath) => {
  expect(await problemsOf({ 'docs/setup.md': `Run\nnode ${machinePath}\n` })).toEqual([
    expect.stringContaining('docs/setup.md:2 names a path of one machine'),
  ]);
});

test.each(['csd.cer', 'csd.KEY', 'sat/cfdv40.xsd', '.env', 'apps/web/dist/a.js', 'patch.orig', 'npm-debug.log'])(
  'the file %s is refused',
  async (name) => {
    expect(await problemsOf({ [name]: 'x' })).toEqual([expect.stringContaining(name)]);
  },
);

test('a lockfile with a host, a merge conflict and a huge file are found', async () => {
  const problems = await problemsOf({
    'pnpm-lock.yaml': `tarball: https:${slash}${slash}mirror.example/x.tgz`,
    'a.ts': `${'<'.repeat(7)} ours\n${'='.repeat(7)}\n`,
    'data.json': '0'.repeat(1_000_001),
  });
  expect(problems.toSorted((a, b) => a.localeCompare(b))).toEqual([
    expect.stringContaining('a.ts holds an unresolved merge conflict'),
    expect.stringContaining('data.json has 1000001 bytes'),
    expect.stringContaining('pnpm-lock.yaml names a host'),
  ]);
});

test('addresses, routes and container paths are no paths of a machine', async () => {
  const text = ['https://example.com/home/page/', `/app/dist/http.js`, '/v1/invoices', `/home/node/app`, './work/a'];
  expect(await problemsOf({ 'README.md': text.join('\n') })).toEqual([]);
});

test('a file a person reads has its limit, a generated one has none', async () => {
  const lines = (count: number) => 'x\n'.repeat(count);
  const planted = plant({
    'src/long.ts': lines(LINES_MAX + 1),
    'src/fits.ts': lines(LINES_MAX),
    'pnpm-lock.yaml': lines(9_000),
    'openapi.yaml': lines(9_000),
    'packages/api-client/src/generated/schema.ts': lines(9_000),
    'apps/api/migrations/0000_tables.sql': lines(500),
    'apps/api/migrations/meta/0000_snapshot.json': lines(500),
  });
  expect(await fileSize.run(planted.root)).toEqual([`src/long.ts has ${LINES_MAX + 1} lines; split it`]);
  planted.remove();
});
