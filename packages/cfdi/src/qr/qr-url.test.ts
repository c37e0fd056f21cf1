import { InvalidDecimal } from '@kita/money';
import { expect, test } from 'vitest';
import { qrUrl } from './qr-url.ts';

const data = {
  uuid: 'CEE4BE01-ADFA-4DEB-8421-ADD60F0BEDAC',
  rfcEmisor: 'EKU9003173C9',
  rfcReceptor: 'H&E951128469',
  total: '1160.00',
  sello: `${'A'.repeat(336)}abc+/w==`,
};

test('the address holds uuid, parties, total and the tail of the seal', () => {
  expect(qrUrl(data)).toBe(
    'https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?id=CEE4BE01-ADFA-4DEB-8421-ADD60F0BEDAC' +
      '&re=EKU9003173C9&rr=H&amp;E951128469&tt=1160.0&fe=abc+/w==',
  );
});

test.each([
  ['0.99', '0.99'],
  ['1', '1.0'],
  ['0', '0.0'],
  ['123456789012345678.123456', '123456789012345678.123456'],
  ['10.500000', '10.5'],
])('a total of %s is written %s', (total, tt) => {
  expect(qrUrl({ ...data, total })).toContain(`&tt=${tt}&`);
});

test('a total that is no amount is refused', () => {
  expect(() => qrUrl({ ...data, total: '$1' })).toThrow(InvalidDecimal);
});
