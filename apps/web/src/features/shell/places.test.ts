import { describe, expect, test } from 'vitest';

import { neededFor, placesOf, settingsOf } from './places.ts';

const SELLER = ['invoices:read', 'invoices:write', 'customers:read', 'customers:write'] as const;

describe('the places of a person', () => {
  test('leave out what they may not use, also settings without a page for them', () => {
    expect(placesOf('STAFF', SELLER)).toEqual(['home', 'invoices', 'customers']);
    expect(settingsOf(SELLER)).toEqual([]);
  });

  test('begin with the companies for an accountant', () => {
    expect(placesOf('ACCOUNTANT', [...SELLER, 'certificates:read'])).toEqual([
      'companies',
      'home',
      'invoices',
      'customers',
      'settings',
    ]);
  });
});

test.each([
  ['/ten_1', undefined],
  ['/ten_1/invoices', 'invoices:read'],
  ['/ten_1/invoices/new', 'invoices:write'],
  ['/ten_1/invoices/inv_1/edit', 'invoices:read'],
  ['/ten_1/customers/new', 'customers:write'],
  ['/ten_1/settings/api-keys', 'api_keys:read'],
  ['/ten_1/settings', undefined],
])('the address %s asks for %s', (pathname, needs) => {
  expect(neededFor(pathname, 'ten_1')).toBe(needs);
});
