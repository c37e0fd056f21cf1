import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { weighBuild } from './web-weight.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kita-weight-test-'));
  mkdirSync(path.join(folder, '.vite'));
  write('.vite/manifest.json', {
    'index.html': { file: 'index.js', isEntry: true, imports: ['shared'], css: ['index.css'] },
    shared: { file: 'shared.js' },
    'page.tsx': { file: 'page.js', isDynamicEntry: true, imports: ['shared', 'part'] },
    part: { file: 'part.js' },
  });
  for (const file of ['index.js', 'shared.js', 'page.js', 'part.js', 'index.css']) weight(file, 1);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, value: unknown) => writeFileSync(path.join(folder, file), JSON.stringify(value));
/** So many kilobytes that nothing compresses below three quarters. */
const weight = (file: string, kilobytes: number) =>
  writeFileSync(path.join(folder, file), `/*${randomBytes(kilobytes * 750).toString('base64')}*/`);

test('a small app passes', () => {
  expect(weighBuild(folder)).toEqual([]);
});

test('a heavy first load is reported, wherever its weight lies', () => {
  weight('shared.js', 190);
  expect(weighBuild(folder)).toEqual([expect.stringMatching(/^the first load weighs \d+\.\d kB compressed; 140/)]);
});

test('a heavy page is reported with what it imports, without what was loaded before', () => {
  weight('index.js', 100);
  weight('part.js', 110);
  expect(weighBuild(folder)).toEqual([expect.stringMatching(/^page\.tsx weighs .*; 80/)]);
});

test('a heavy stylesheet is reported', () => {
  weight('index.css', 40);
  expect(weighBuild(folder)).toEqual([expect.stringContaining('the stylesheet')]);
});

test('an address of another host is reported, the name of a namespace is not', () => {
  writeFileSync(
    path.join(folder, 'page.js'),
    `fetch('https://cdn.example/x'); const ns = 'http://www.w3.org/2000/svg';`,
  );
  expect(weighBuild(folder)).toEqual(['page.js names https://cdn.example']);
});
