import { describe, expect, it } from 'vitest';

import { readAuditFilters, toAuditQuery } from './audit-filters.ts';

describe('filters of the audit log', () => {
  it('leave out of an address what makes no sense', () => {
    const actor = 'usr_01m7ysjft5ej8t2f2wr5py9smv';
    expect(readAuditFilters({ noun: 'customer', actor, from: '2026-11-01', to: 'ayer', object: '<b>' })).toEqual({
      noun: 'customer',
      actor,
      from: '2026-11-01',
    });
  });

  it('hold the last day whole', () => {
    const { from = '', to = '' } = toAuditQuery({ from: '2026-11-21', to: '2026-11-21' });
    expect(new Date(to).getTime() - new Date(from).getTime()).toBe(86_400_000);
  });
});
