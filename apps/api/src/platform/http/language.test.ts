import { expect, it } from 'vitest';

import { languageOf } from './language.ts';

it.each([
  [undefined, 'es'],
  ['', 'es'],
  ['es', 'es'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['en;q=0.4, es;q=0.5', 'es'],
  ['es;q=0.5, en;q=0.6', 'en'],
  ['fr, de', 'es'],
  ['fr, en;q=0.1', 'en'],
  ['en;q=0', 'es'],
  ['EN-gb', 'en'],
  ['en;q=nonsense', 'en'],
  ['*', 'es'],
  [`${'x,'.repeat(500)}en`, 'es'],
])('Accept-Language "%s" is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
