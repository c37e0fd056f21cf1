import { expect, it } from 'vitest';
import { catalogDefinitions } from '@kita/sat-catalogs';
import { KEY_SHAPES } from './catalog-lookup.ts';
import { catalogNames } from './catalog-port.ts';

it('the rules know the catalogues by the names the reader gives them', () => {
  expect([...catalogNames].sort()).toEqual(catalogDefinitions.map(({ name }) => name).sort());
});

it('a key of a catalogue that may not be loaded is judged by the form every edition has', () => {
  const partial = catalogDefinitions.filter(({ builtIn }) => builtIn !== 'complete');
  expect(Object.fromEntries(partial.map(({ name, keyPattern }) => [name, keyPattern]))).toEqual(KEY_SHAPES);
});
