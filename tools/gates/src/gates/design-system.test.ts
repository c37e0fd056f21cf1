import { expect, test } from 'vitest';
import { componentsOf, notShown } from './design-system.ts';

test('a component that /ui does not show is reported', () => {
  const components = componentsOf('export function Shown() {}\nexport function Hidden<Row>() {}\nfunction Inner() {}');
  expect(components).toEqual(['Shown', 'Hidden']);
  expect(notShown(components, '<Shown />\n<HiddenToo />')).toEqual(['Hidden']);
});

test('a component with a type argument, and one that another brings, are shown', () => {
  expect(notShown(['Table', 'PageTitle'], '<Table<Row> rows={rows} />\n<Page title="x">')).toEqual([]);
});
