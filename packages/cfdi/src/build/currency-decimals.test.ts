import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { expect, test } from 'vitest';
import { currencyDecimals } from './currency-decimals.ts';

test.each([
  [
    0,
    'BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XAG XAU XBA XBB XBC XBD XDR XOF XPD XPF XPT XSU XTS XUA XXX',
  ],
  [2, 'MXN USD EUR CAD GBP'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF'],
])('%i decimals: %s', (decimals, codes) => {
  for (const code of codes.split(' ')) expect([code, currencyDecimals(code)]).toEqual([code, decimals]);
});

test.skipIf(satData() === undefined)("are those of SAT's catalogue (needs the shared SAT data)", () => {
  const rows = readFileSync(path.join(satData() ?? '', 'sat/catalogs/cfdi40/cfdi_40_monedas.csv'), 'utf8')
    .trim()
    .split('\n');
  const [header = '', ...lines] = rows;
  const column = header.split(',').indexOf('decimales');
  expect(column).toBeGreaterThan(0);
  for (const line of lines) {
    const cells = line.match(/("[^"]*"|[^,]*)(?:,|$)/g) ?? [];
    const [code, decimals] = [cells[0], cells[column]].map((cell = '') => cell.replaceAll(/[",\r]/g, ''));
    expect([code, currencyDecimals(code ?? '')]).toEqual([code, Number(decimals)]);
  }
});
