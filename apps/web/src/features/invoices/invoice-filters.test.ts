import { expect, test } from 'vitest';

import { readInvoiceFilters } from './invoice-filters.ts';

test('an address somebody made up gives only the filters that make sense', () => {
  const search = {
    state: 'stamped',
    type: 'X',
    rfc: 'ure180429tm6',
    folio: 12,
    from: '2026-11-01',
    to: 'yesterday',
    q: {},
  };
  expect(readInvoiceFilters(search)).toEqual({
    state: 'stamped',
    rfc: 'URE180429TM6',
    folio: '12',
    from: '2026-11-01',
  });
  expect(readInvoiceFilters({})).toEqual({});
});
