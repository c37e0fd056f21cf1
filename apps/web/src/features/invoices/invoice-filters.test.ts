import { expect, test } from 'vitest';

import { readInvoiceFilters, readInvoiceSearch, sameSearch, toQuery, viewQuery } from './invoice-filters.ts';

test('an address somebody made up gives only the filters that make sense', () => {
  const search = {
    state: 'stamped,paid,draft',
    type: 'X',
    rfc: 'ure180429tm6',
    folio: 12,
    from: '2026-11-01',
    to: 'yesterday',
    min: '1,000',
    max: 5000,
    currency: 'usd',
    q: {},
    sort: 'name',
    dialog: 'delete',
  };
  expect(readInvoiceSearch(search)).toEqual({
    state: 'draft,stamped',
    rfc: 'URE180429TM6',
    folio: '12',
    from: '2026-11-01',
    max: '5000',
    currency: 'USD',
  });
  expect(readInvoiceFilters({})).toEqual({});
});

test('the API is asked by its own names', () => {
  expect(toQuery({ rfc: 'URE180429TM6', from: '2026-11-01', min: '10', method: 'PPD', q: 'café' })).toEqual({
    receiver_rfc: 'URE180429TM6',
    fecha_from: '2026-11-01',
    total_min: '10',
    metodo_pago: 'PPD',
    q: 'café',
  });
});

test('a view is the same whatever the order of its filters, and comes back as it was kept', () => {
  const search = readInvoiceSearch({ sort: '-total', state: 'draft', q: 'café & té' });
  const again = readInvoiceSearch(Object.fromEntries(new URLSearchParams(viewQuery(search))));
  expect(again).toEqual(search);
  expect(sameSearch({ ...search, dialog: 'save-view' }, again)).toBe(true);
  expect(sameSearch(search, {})).toBe(false);
});
