// Cuts the fonts down to what Spanish and English need and writes them to src/assets/fonts. Run again when a font package
// changes: pnpm --filter @kita/web fonts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = path.join(import.meta.dirname, '../src/assets/fonts');
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const TEXT = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”•…‹›€−×÷≤≥→←↑↓✓⌘⇧⌥⏎`;

/** @type {readonly (readonly [source: string, name: string, variationAxes: object | undefined])[]} */
const fonts = [
  [
    '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    'plex-sans.woff2',
    { wght: { min: 400, max: 700 } },
  ],
  ['@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2', 'plex-mono.woff2', undefined],
];

for (const [source, name, variationAxes] of fonts) {
  const bytes = await subsetFont(readFileSync(require.resolve(source)), TEXT, { targetFormat: 'woff2', variationAxes });
  writeFileSync(path.join(target, name), bytes);
  process.stdout.write(`${name} ${bytes.length} bytes\n`);
}
