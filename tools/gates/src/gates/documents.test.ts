import { expect, test } from 'vitest';
import { plant } from '../support/planted.ts';
import { documents } from './documents.ts';

async function problemsOf(page: string, files: Record<string, string> = {}) {
  const planted = plant({ 'docs/page.md': page, 'apps/api/src/main/http.ts': '', ...files });
  try {
    return await documents.run(planted.root);
  } finally {
    planted.remove();
  }
}

test('a page whose links and files exist passes, however it names them', async () => {
  const page =
    'See [itself](page.md#part), [the web](https://kita.example), `apps/api/src/main/http.ts`, `main/http.ts`, `http.ts`.';
  expect(await problemsOf(page)).toEqual([]);
});

test('a link to nothing is reported', async () => {
  expect(await problemsOf('[gone](adr/0001.md)')).toEqual(['docs/page.md links to adr/0001.md, which does not exist']);
});

test.each(['apps/api/src/main/https.ts', 'https.ts', 'other/http.ts'])(
  'a file that moved is reported: %s',
  async (name) => {
    expect(await problemsOf(`It is in \`${name}\`.`)).toEqual([`docs/page.md names ${name}, which does not exist`]);
  },
);

test('examples in blocks of code may name anything', async () => {
  expect(await problemsOf('```sh\nnode `other.ts` [a](b.md)\n```\n')).toEqual([]);
});

test('a repository without documentation breaks the gate', async () => {
  const planted = plant({ 'a.ts': '' });
  await expect(documents.run(planted.root)).rejects.toThrow('no documentation');
  planted.remove();
});
