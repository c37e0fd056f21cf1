import { expect, test } from 'vitest';

import { networkOf } from './network.ts';

test.each([
  ['187.190.12.34', '187.190.12.×'],
  ['2806:2f0:9000:1:2:3:4:5', '2806:2f0:9000::'],
  ['', ''],
])('%s is shown as %s', (ip, shown) => {
  expect(networkOf(ip)).toBe(shown);
});
