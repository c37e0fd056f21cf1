import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { InvalidDecimal } from '../errors.ts';
import { amountInWords } from './amount-in-words.ts';
import { cardinalInSpanish } from './cardinal.ts';

describe('pesos', () => {
  test.each([
    ['0.00', 'CERO PESOS 00/100 M.N.'],
    ['0.5', 'CERO PESOS 50/100 M.N.'],
    ['1', 'UN PESO 00/100 M.N.'],
    ['21.10', 'VEINTIÚN PESOS 10/100 M.N.'],
    ['10', 'DIEZ PESOS 00/100 M.N.'],
    ['16', 'DIECISÉIS PESOS 00/100 M.N.'],
    ['28', 'VEINTIOCHO PESOS 00/100 M.N.'],
    ['29', 'VEINTINUEVE PESOS 00/100 M.N.'],
    ['30', 'TREINTA PESOS 00/100 M.N.'],
    ['31', 'TREINTA Y UN PESOS 00/100 M.N.'],
    ['90', 'NOVENTA PESOS 00/100 M.N.'],
    ['100', 'CIEN PESOS 00/100 M.N.'],
    ['101.01', 'CIENTO UN PESOS 01/100 M.N.'],
    ['555', 'QUINIENTOS CINCUENTA Y CINCO PESOS 00/100 M.N.'],
    ['1000', 'MIL PESOS 00/100 M.N.'],
    ['1160.00', 'MIL CIENTO SESENTA PESOS 00/100 M.N.'],
    ['21000', 'VEINTIÚN MIL PESOS 00/100 M.N.'],
    ['100000', 'CIEN MIL PESOS 00/100 M.N.'],
    ['1000000', 'UN MILLÓN DE PESOS 00/100 M.N.'],
    ['1000001', 'UN MILLÓN UN PESOS 00/100 M.N.'],
    ['2500000.99', 'DOS MILLONES QUINIENTOS MIL PESOS 99/100 M.N.'],
    ['1000000000', 'MIL MILLONES DE PESOS 00/100 M.N.'],
    ['21000000', 'VEINTIÚN MILLONES DE PESOS 00/100 M.N.'],
    ['1000000000000', 'UN BILLÓN DE PESOS 00/100 M.N.'],
    [
      '999999999999999999.99',
      'NOVECIENTOS NOVENTA Y NUEVE MIL NOVECIENTOS NOVENTA Y NUEVE BILLONES NOVECIENTOS NOVENTA Y NUEVE MIL ' +
        'NOVECIENTOS NOVENTA Y NUEVE MILLONES NOVECIENTOS NOVENTA Y NUEVE MIL NOVECIENTOS NOVENTA Y NUEVE PESOS 99/100 M.N.',
    ],
    ['-5', 'MENOS CINCO PESOS 00/100 M.N.'],
    ['-0.001', 'CERO PESOS 00/100 M.N.'],
    ['9.995', 'DIEZ PESOS 00/100 M.N.'],
  ])('%s is %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
    expect(amountInWords(decimal(amount))).toBe(words);
  });
});

describe('other currencies', () => {
  test.each([
    ['1160', 'USD', 2, 'MIL CIENTO SESENTA DÓLARES 00/100 USD'],
    ['1.5', 'USD', 2, 'UN DÓLAR 50/100 USD'],
    ['201', 'GBP', 2, 'DOSCIENTAS UNA LIBRAS ESTERLINAS 00/100 GBP'],
    ['521', 'INR', 2, 'QUINIENTAS VEINTIUNA RUPIAS 00/100 INR'],
    ['200200', 'GBP', 2, 'DOSCIENTAS MIL DOSCIENTAS LIBRAS ESTERLINAS 00/100 GBP'],
    ['221000000', 'GBP', 2, 'DOSCIENTOS VEINTIÚN MILLONES DE LIBRAS ESTERLINAS 00/100 GBP'],
    ['1021', 'AED', 2, 'MIL VEINTIUNO 00/100 AED'],
    ['21000', 'AED', 2, 'VEINTIÚN MIL 00/100 AED'],
    ['1000', 'JPY', 0, 'MIL YENES JPY'],
    ['1.2345', 'BHD', 3, 'UNO 235/1000 BHD'],
    ['21', 'AED', 2, 'VEINTIUNO 00/100 AED'],
    ['31', 'toString', 2, 'TREINTA Y UNO 00/100 toString'],
  ] as const)('%s %s', (amount, currency, scale, words) => {
    expect(amountInWords(amount, currency, scale)).toBe(words);
  });
});

test.each([
  ['MXN', 'UN PESO', 'DOS PESOS'],
  ['USD', 'UN DÓLAR', 'DOS DÓLARES'],
  ['EUR', 'UN EURO', 'DOS EUROS'],
  ['CAD', 'UN DÓLAR CANADIENSE', 'DOS DÓLARES CANADIENSES'],
  ['AUD', 'UN DÓLAR AUSTRALIANO', 'DOS DÓLARES AUSTRALIANOS'],
  ['GBP', 'UNA LIBRA ESTERLINA', 'DOS LIBRAS ESTERLINAS'],
  ['JPY', 'UN YEN', 'DOS YENES'],
  ['CNY', 'UN YUAN', 'DOS YUANES'],
  ['CHF', 'UN FRANCO SUIZO', 'DOS FRANCOS SUIZOS'],
  ['BRL', 'UN REAL', 'DOS REALES'],
  ['ARS', 'UN PESO ARGENTINO', 'DOS PESOS ARGENTINOS'],
  ['CLP', 'UN PESO CHILENO', 'DOS PESOS CHILENOS'],
  ['COP', 'UN PESO COLOMBIANO', 'DOS PESOS COLOMBIANOS'],
  ['DOP', 'UN PESO DOMINICANO', 'DOS PESOS DOMINICANOS'],
  ['CUP', 'UN PESO CUBANO', 'DOS PESOS CUBANOS'],
  ['UYU', 'UN PESO URUGUAYO', 'DOS PESOS URUGUAYOS'],
  ['PEN', 'UN SOL', 'DOS SOLES'],
  ['GTQ', 'UN QUETZAL', 'DOS QUETZALES'],
  ['HNL', 'UN LEMPIRA', 'DOS LEMPIRAS'],
  ['CRC', 'UN COLÓN', 'DOS COLONES'],
  ['NIO', 'UN CÓRDOBA', 'DOS CÓRDOBAS'],
  ['BOB', 'UN BOLIVIANO', 'DOS BOLIVIANOS'],
  ['PYG', 'UN GUARANÍ', 'DOS GUARANÍES'],
  ['SEK', 'UNA CORONA SUECA', 'DOS CORONAS SUECAS'],
  ['NOK', 'UNA CORONA NORUEGA', 'DOS CORONAS NORUEGAS'],
  ['DKK', 'UNA CORONA DANESA', 'DOS CORONAS DANESAS'],
  ['INR', 'UNA RUPIA', 'DOS RUPIAS'],
])('%s: %s, %s', (currency, one, two) => {
  const code = currency === 'MXN' ? 'M.N.' : currency;
  expect([amountInWords('1', currency, 0), amountInWords('2', currency, 0)]).toEqual([
    `${one} ${code}`,
    `${two} ${code}`,
  ]);
});

test('what is no amount, or has no name, is refused', () => {
  expect(cardinalInSpanish(10n ** 30n - 1n)).toMatch(/^NOVECIENTOS NOVENTA Y NUEVE MIL .* CUATRILLONES /);
  expect(() => cardinalInSpanish(10n ** 30n)).toThrow(`no Spanish name for 1${'0'.repeat(30)}`);
  expect(() => amountInWords('1,160')).toThrow(InvalidDecimal);
  expect(() => amountInWords('1'.repeat(31))).toThrow(RangeError);
  expect(() => cardinalInSpanish(-1n)).toThrow(RangeError);
});
