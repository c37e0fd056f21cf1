import { expect, test } from 'vitest';
import { AmountReader, InvalidCfdiInput, isWritable } from './amount-reader.ts';
import { decimal } from '@kita/money';

test('a bad amount is remembered with what SAT accepts there, and counts as one until it is corrected', () => {
  const amounts = new AmountReader();
  expect(amounts.read('1.50', () => '/conceptos/0/cantidad').toString()).toBe('1.50');
  expect(amounts.read(`x${'9'.repeat(100)}`, () => '/conceptos/0/valorUnitario').toString()).toBe('1');
  expect(amounts.findings).toMatchObject([
    {
      code: 'amount_malformed',
      severity: 'error',
      pointer: '/conceptos/0/valorUnitario',
      xpath: '/cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto[1]/@ValorUnitario',
      expected: '[0-9]{1,18}(\\.[0-9]{1,6})?',
      found: `x${'9'.repeat(79)}`,
    },
  ]);
});

test.each([
  ['999999999999999999.999999', true],
  ['1000000000000000000', false],
  ['0.0000001', false],
  ['0', true],
  ['-0.01', false],
])('%s fits an amount: %s', (text, fits) => {
  expect(isWritable(decimal(text))).toBe(fits);
});

test('the error names every place, the input as a whole by a slash', () => {
  const amounts = new AmountReader();
  amounts.read('', () => '');
  amounts.read('?', () => '/expectedTotal');
  const error = new InvalidCfdiInput(amounts.findings);
  expect(error).toMatchObject({ code: 'invalid_cfdi_input', findings: amounts.findings });
  expect(error.wording.es).toContain(': /, /expectedTotal.');
  expect(error.wording.en).toContain(': /, /expectedTotal.');
});
