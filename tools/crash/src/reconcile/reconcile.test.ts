import { describe, expect, it } from 'vitest';

import type { Facts } from './facts.ts';
import { reconcile } from './reconcile.ts';

/** Two sales, both stamped: everything as promised. */
const honest: Facts = {
  acknowledged: [
    { key: 'sale-1', id: 'inv_1' },
    { key: 'sale-2', id: 'inv_2' },
  ],
  visible: new Set(['inv_1', 'inv_2']),
  invoices: [invoice(1), invoice(2)],
  sealed: [sealed(1), sealed(2)],
  stamped: [
    { invoiceId: 'i1', uuid: 'U1' },
    { invoiceId: 'i2', uuid: 'U2' },
  ],
  stamps: [stamp(1), stamp(2)],
  sends: [{ xmlSha256: 'sha1', requests: 2 }],
};

function invoice(n: number) {
  return { id: `i${n}`, state: 'stamped', uuid: `U${n}`, folio: String(n), seriesId: 's', sale: `sale-${n}` };
}

function sealed(n: number) {
  return { invoiceId: `i${n}`, generation: 1, sha256: `sha${n}`, sha256Now: `sha${n}` };
}

function stamp(n: number) {
  return { uuid: `U${n}`, xmlSha256: `sha${n}`, folio: String(n) };
}

it('finds nothing where every promise was kept', () => {
  expect(reconcile(honest)).toEqual([]);
  const attended = { ...invoice(2), state: 'needs_attention', uuid: null };
  expect(reconcile({ ...honest, invoices: [invoice(1), attended], stamped: honest.stamped.slice(0, 1) })).toEqual([]);
});

describe('a planted disaster is found', () => {
  const [first = stamp(1)] = honest.stamps;
  it.each<[string, 'lost' | 'double', Partial<Facts>]>([
    ['two-stamps', 'double', { stamps: [...honest.stamps, { ...first, uuid: 'U9' }] }],
    ['two-stamps', 'double', { stamps: [...honest.stamps, { uuid: 'U9', xmlSha256: 'other', folio: '1' }] }],
    ['two-invoices', 'double', { invoices: [invoice(1), { ...invoice(2), sale: 'sale-1' }] }],
    ['folio-twice', 'double', { invoices: [invoice(1), { ...invoice(2), folio: '1' }] }],
    ['loop', 'double', { sends: [{ xmlSha256: 'sha1', requests: 61 }] }],
    ['acknowledged', 'lost', { visible: new Set(['inv_1']) }],
    ['acknowledged', 'lost', { acknowledged: [...honest.acknowledged, { key: 'sale-3', id: 'inv_1' }] }],
    ['stamp-not-recorded', 'lost', { invoices: [invoice(1), { ...invoice(2), state: 'rejected', uuid: null }] }],
    ['stamp-not-theirs', 'lost', { stamps: [stamp(1)] }],
    ['stamp-not-theirs', 'lost', { stamped: honest.stamped.slice(0, 1) }],
    ['foreign-bytes', 'lost', { stamps: [...honest.stamps, { uuid: 'U9', xmlSha256: 'other', folio: '9' }] }],
    ['bytes-changed', 'lost', { sealed: [sealed(1), { ...sealed(2), sha256Now: 'changed' }] }],
    ['stuck', 'lost', { invoices: [invoice(1), invoice(2), { ...invoice(3), state: 'unknown', uuid: null }] }],
  ])('%s (%s)', (rule, harm, planted) => {
    expect(reconcile({ ...honest, ...planted })).toContainEqual(expect.objectContaining({ rule, harm }));
  });
});
