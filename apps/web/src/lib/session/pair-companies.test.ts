import type { Tenant, TenantAttention } from '@kita/api-client';
import { describe, expect, test } from 'vitest';

import { matches, pairCompanies, waitingIn } from './pair-companies.ts';

const tenant = (changes: Partial<Tenant>): Tenant => ({
  object: 'tenant',
  id: 'ten_live',
  twin: 'ten_test',
  livemode: true,
  rfc: 'EKU9003173C9',
  legal_name: 'ESCUELA KEMPER URGATE',
  regimen_fiscal: '601',
  postal_code: '42501',
  trade_name: null,
  email: null,
  phone: null,
  website: null,
  brand_color: null,
  pdf_notes: null,
  pdf_page_size: 'letter',
  has_logo: false,
  status: 'active',
  status_reason: null,
  status_since: null,
  version: 1,
  created_at: '2026-11-21T16:14:00.433Z',
  updated_at: '2026-11-21T16:14:00.433Z',
  role: 'OWNER',
  permissions: [],
  ...changes,
});

const test1 = tenant({ id: 'ten_test', twin: 'ten_live', livemode: false, trade_name: 'Otra cosa' });

describe('companies', () => {
  test('stand once with both modes, named as the live one is', () => {
    expect(pairCompanies([test1, tenant({})])).toMatchObject([
      { name: 'ESCUELA KEMPER URGATE', live: { id: 'ten_live' }, test: { id: 'ten_test' } },
    ]);
  });

  test('stand alone for a member of one mode only', () => {
    expect(pairCompanies([test1])).toMatchObject([{ name: 'Otra cosa', live: undefined, test: { id: 'ten_test' } }]);
  });

  test.each([
    ['escuela', true],
    ['eku90', true],
    ['KÉMPER urg', true],
    ['3173', false],
    ['', true],
  ])('are found by %j: %s', (search, isFound) => {
    const [pair] = pairCompanies([tenant({})]);
    expect(pair && matches(pair, search)).toBe(isFound);
  });
});

describe('what waits', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  const waiting = (changes: Partial<TenantAttention>) =>
    new Map([
      [
        'ten_live',
        {
          object: 'tenant_attention',
          tenant: 'ten_live',
          invoices_in_review: 0,
          invoices_rejected: 0,
          invoices_draft: 0,
          certificate_valid_to: '2028-01-01T00:00:00Z',
          ...changes,
        } satisfies TenantAttention,
      ],
    ]);

  test('is nothing when all is well, or not yet known', () => {
    expect(waitingIn(tenant({}), waiting({}), now)).toEqual([]);
    expect(waitingIn(tenant({}), new Map(), now)).toEqual([]);
  });

  test('names what hurts most first', () => {
    const all = waiting({ invoices_in_review: 2, invoices_rejected: 1, certificate_valid_to: '2026-12-01T12:00:00Z' });
    expect(waitingIn(tenant({}), all, now)).toEqual([
      { kind: 'review', count: 2 },
      { kind: 'rejected', count: 1 },
      { kind: 'certificateEnds', count: 10 },
    ]);
    expect(waitingIn(tenant({}), waiting({ certificate_valid_to: null }), now)).toEqual([
      { kind: 'noCertificate', count: 0 },
    ]);
  });
});
