import { expect, it } from 'vitest';

import { changesOf } from './changes.ts';

it('names each field that differs, with what it was and what it is', () => {
  const before = { object: 'series', next_folio: '4', is_default: false, updated_at: '2026-11-01' };
  const after = { object: 'series', next_folio: '90', is_default: false, updated_at: '2026-11-02' };
  expect(changesOf(before, after)).toEqual({ next_folio: { before: '4', after: '90' } });
});

it('takes every field with a value of a new object as a change', () => {
  expect(changesOf(undefined, { id: 'ser_1', code: 'A', note: null })).toEqual({
    id: { before: null, after: 'ser_1' },
    code: { before: null, after: 'A' },
  });
});

it('keeps personal data only as a mask, because the chain cannot forget', () => {
  const changes = changesOf(
    { email: 'compras@ejemplo.test', phone: null },
    { email: 'pagos@ejemplo.test', phone: '5512345678' },
    { masked: ['email', 'phone'] },
  );
  expect(changes).toEqual({
    email: { before: 'c…@ejemplo.test', after: 'p…@ejemplo.test' },
    phone: { before: null, after: '…5678' },
  });
});

it('keeps a long value as its digest', () => {
  const { metadata } = changesOf({ metadata: {} }, { metadata: { note: 'x'.repeat(2000) } });
  expect(metadata).toEqual({ before: {}, after: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: 2011 } });
});
