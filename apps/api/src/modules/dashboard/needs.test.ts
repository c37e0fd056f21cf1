import { expect, it } from 'vitest';

import { newUuid } from '../../platform/ids/index.ts';
import type { OpenGroup } from '../invoices/index.ts';
import { needsOf } from './needs.ts';

const now = new Date('2026-11-21T12:00:00Z');
const certificateOf = (validTo: string) => ({ id: newUuid(), validTo: new Date(validTo) });
const good = { now, hasPacAccount: true, certificate: certificateOf('2029-01-01T00:00:00Z'), open: [] };

function group(changes: Partial<OpenGroup>): OpenGroup {
  return {
    state: 'draft',
    currency: 'MXN',
    waiting: null,
    documents: 1,
    total: '116.00',
    old: 0,
    oldestId: newUuid(),
    oldestAt: now,
    ...changes,
  };
}
const codes = (facts: Partial<typeof good> | { certificate: undefined }) =>
  needsOf({ ...good, ...facts }).map(({ code, severity, count }) => `${code} ${severity} ${count}`);

it('a company in order needs nobody', () => {
  expect(codes({ open: [] })).toEqual([]);
});

it('without certificate or PAC account nothing can be stamped', () => {
  expect(codes({ certificate: undefined, hasPacAccount: false })).toEqual([
    'certificate_missing blocking 1',
    'pac_account_missing blocking 1',
  ]);
});

it.each([
  ['2027-01-06T12:00:00Z', []],
  ['2027-01-05T11:00:00Z', ['certificate_expiring attention 1']],
  ['2026-11-21T12:00:01Z', ['certificate_expiring attention 1']],
  ['2026-11-21T12:00:00Z', ['certificate_expired blocking 1']],
])('a certificate that ends %s', (validTo, expected) => {
  expect(codes({ certificate: certificateOf(validTo) })).toEqual(expected);
});

it('documents that stopped are counted over currencies, the most pressing first', () => {
  const open = [
    group({ old: 0, documents: 5 }),
    group({ old: 2, documents: 3 }),
    group({ state: 'unknown' }),
    group({ state: 'rejected' }),
    group({ state: 'rejected', currency: 'USD', documents: 2 }),
    group({ state: 'needs_attention' }),
    group({ state: 'sealed', waiting: 'out_of_credits', documents: 4 }),
    group({ state: 'sealed', documents: 9 }),
    group({ state: 'cancel_requested' }),
  ] as const;
  expect(needsOf({ ...good, open }).map(({ code, count, reason }) => [code, count, reason])).toEqual([
    ['invoices_need_attention', 1, null],
    ['invoices_rejected', 3, null],
    ['invoices_waiting', 4, 'out_of_credits'],
    ['invoices_verifying', 1, null],
    ['drafts_forgotten', 2, null],
  ]);
});

it('one document is named, so that it opens at once; several are not', () => {
  const single = needsOf({ ...good, open: [group({ state: 'rejected' })] });
  expect(single[0]?.object).toMatch(/^inv_/);
  expect(needsOf({ ...good, open: [group({ state: 'rejected', documents: 2 })] })[0]?.object).toBeNull();
});
