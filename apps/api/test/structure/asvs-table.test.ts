import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

/**
 * OWASP ASVS 5.0.0: how many requirements of levels 1 and 2 each section has (`section:count`). They are numbered from 1 without gaps; what
 * only level 3 asks comes after them.
 */
const REQUIREMENTS = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2
  4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2
  7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2
  11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3
  15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2
`
  .trim()
  .split(/\s+/)
  .map((text) => text.split(':'));
const STATUSES = ['met', 'partly', 'open', 'n/a'];

interface Row {
  readonly ids: readonly string[];
  readonly status: string;
  readonly shownBy: string;
}

const page = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/security.md'), 'utf8');

function rowsOf(text: string): Row[] {
  return text.split('\n').flatMap((line) => {
    const [, ids = '', , status = '', shownBy = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+\.\d+\.\d+/.test(ids) ? [{ ids: ids.split(/,\s*/), status, shownBy }] : [];
  });
}

/** What is wrong with the table: requirements forgotten, told twice or invented, and claims without anything that shows them. */
function problemsOf(text: string): string[] {
  const rows = rowsOf(text);
  const told = rows.flatMap(({ ids }) => ids);
  const asked = REQUIREMENTS.flatMap(([section, count]) =>
    Array.from({ length: Number(count) }, (_, index) => `${section}.${index + 1}`),
  );
  return [
    ...asked.filter((id) => !told.includes(id)).map((id) => `${id} is not told`),
    ...told.filter((id) => !asked.includes(id)).map((id) => `${id} does not exist at level 2`),
    ...told.filter((id, index) => told.indexOf(id) !== index).map((id) => `${id} is told twice`),
    ...rows.filter(({ status }) => !STATUSES.includes(status)).map(({ ids }) => `${ids[0]} has no status`),
    ...rows
      .filter(({ status, shownBy }) => status === 'met' && !/`[^`]+`|this page/.test(shownBy))
      .map(({ ids }) => `${ids[0]} is claimed and nothing shows it`),
  ];
}

it('every requirement of ASVS 5.0.0 level 2 is told once, and what is met is shown by something', () => {
  expect(problemsOf(page)).toEqual([]);
});

it.each([
  ['a requirement that was forgotten', (text: string) => text.replace(/^\| 1\.2\.4 .*\n/m, ''), '1.2.4 is not told'],
  [
    'one that does not exist',
    (text: string) => text.replace('| 1.2.4 ', '| 1.2.4, 1.2.44 '),
    '1.2.44 does not exist at level 2',
  ],
  ['one told twice', (text: string) => text.replace('| 1.2.4 ', '| 1.2.4, 1.2.5 '), '1.2.5 is told twice'],
  [
    'a claim without a proof',
    (text: string) => text.replace(/^(\| 1\.2\.5 .*\| met +\|).*$/m, '$1 |'),
    '1.2.5 is claimed and nothing shows it',
  ],
])('the check finds %s', (_, change, problem) => {
  expect(problemsOf(change(page))).toContain(problem);
});
