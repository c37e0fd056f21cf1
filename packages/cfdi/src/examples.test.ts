import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, '../examples');
const readme = readFileSync(path.join(folder, '../README.md'), 'utf8');
const run = promisify(execFile);

/** What each example prints, as the README says it does. */
const printed: Readonly<Record<string, RegExp>> = {
  'after-the-sale.ts': /^170.90 01 11\nE 54.90 0\n$/,
  'first-invoice.ts': /^(?:warning .+\n)*Invoice A-1 1160.00 \d{4} bytes 344\n$/,
  'payment.ts': /^0 80.00 580.00\n$/,
  'received.ts': /^false structure_attribute_missing .+\n\[\n {2}\{\n {4}kind: 'changed',\n {4}xpath: '\/cfdi:Comprobante\/@Total',/,
}; // prettier-ignore

describe('the examples', () => {
  it('are all known here', () => {
    expect(readdirSync(folder).filter((file) => file.endsWith('.ts'))).toEqual(Object.keys(printed));
  });

  it.each(Object.entries(printed))('%s runs and prints what it should', async (file, output) => {
    const { stdout } = await run(process.execPath, [path.join(folder, file)]);
    expect(stdout).toMatch(output);
  });

  it.each(Object.keys(printed))('%s is in the README word for word, or linked from it', (file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(readme.includes(text.trim()) || readme.includes(`(examples/${file})`)).toBe(true);
  });
});
