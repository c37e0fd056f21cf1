import { expect, it } from 'vitest';

import { csvLine } from './csv-line.ts';

it('quotes what would break the line', () => {
  expect(csvLine(['a', 'b,c', 'say "hi"', 'two\nlines', ''])).toBe('a,"b,c","say ""hi""","two\nlines",\r\n');
});

it.each(['=1+1', '+52', '-2+3', '@SUM(A1)', '\tx', '\rx'])('never lets a spreadsheet run %j', (value) => {
  expect(csvLine([value]).replace(/^"/, '')).toMatch(/^'/);
});

it('a negative number stays a number, what only begins like one does not', () => {
  expect(csvLine(['-1160.00', '-2', '-1+1', '-', '-1160.00 ', '+52'])).toBe("-1160.00,-2,'-1+1,'-,'-1160.00 ,'+52\r\n");
});
