import { describe, expect, it } from 'vitest';

import { fitObject } from './fit-object.ts';
import { z } from 'zod';

import { defineEvents, isKnownPattern, matches } from './index.ts';

describe('the object of an event', () => {
  it('is kept whole when it fits', () => {
    const invoice = { object: 'invoice', id: 'inv_1', total: '1160.00', items: [{ importe: '1000.00' }] };
    expect(fitObject(invoice)).toBe(invoice);
  });

  it('loses its largest members first when it does not, and says which', () => {
    const invoice = {
      object: 'invoice',
      id: 'inv_1',
      total: '9.00',
      items: Array.from({ length: 5000 }, (_, index) => ({ descripcion: `ñandú ${index}` })),
      notes: 'ñ'.repeat(5000),
      metadata: { order: '7' },
    };
    expect(fitObject(invoice)).toEqual({
      object: 'invoice',
      id: 'inv_1',
      total: '9.00',
      notes: invoice.notes,
      metadata: { order: '7' },
      omitted_fields: ['items'],
    });
  });

  it('fits whatever its members are', () => {
    const wide = Object.fromEntries(Array.from({ length: 800 }, (_, index) => [`field_${index}`, 'x'.repeat(60)]));
    const fitted = fitObject({ object: 'thing', id: 'thg_1', ...wide });
    expect(Buffer.byteLength(JSON.stringify(fitted))).toBeLessThan(20_000);
    expect(fitted).toMatchObject({ object: 'thing', id: 'thg_1' });
  });
});

it('subscriptions match a whole type, a noun, or everything', () => {
  expect(matches('*', 'invoice.stamped')).toBe(true);
  expect(matches('invoice.*', 'invoice.stamped')).toBe(true);
  expect(matches('invoice.stamped', 'invoice.stamped')).toBe(true);
  expect(matches('invoice.*', 'invoice_draft.created')).toBe(false);
  expect(matches('invoice', 'invoice.stamped')).toBe(false);
});

it('a subscription to something that never happens is recognised', () => {
  const thing = z.object({ object: z.literal('thing'), id: z.string() }).meta({ id: 'Thing' });
  defineEvents(thing, { 'thing.made': 'A thing was made.' });
  expect(['*', 'thing.*', 'thing.made'].map(isKnownPattern)).toEqual([true, true, true]);
  expect(['thing', 'thing.', 'things.*', 'thing.made.*', '**', 'thing.unmade'].some(isKnownPattern)).toBe(false);
});
