import { expect, it } from 'vitest';

import { csvLine } from './csv-line.ts';

it('quotes what would break the line', () => {
  expect(csvLine(['a', 'b,c', 'say "hi"', 'two\nlines', ''])).toBe('a,"b,c","say ""hi""","two\nlines",\r\n');
});

it.each(['=1+1', '+52', '-2', '@SUM(A1)', '\tx', '\rx'])('never lets a spreadsheet run %j', (value) => {
  expect(csvLine([value]).replace(/^"/, '')).toMatch(/^'/);
});
