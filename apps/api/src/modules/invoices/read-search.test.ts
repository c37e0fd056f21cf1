import { describe, expect, it } from 'vitest';

import { readSearch } from './read-search.ts';

describe('what a person types into the search', () => {
  it.each([
    ['A-1043', { series: 'A', number: '1043' }],
    ['a1043', { series: 'A', number: '1043' }],
    ['A 1043', { series: 'A', number: '1043' }],
    ['1043', { number: '1043' }],
    ['0001043', { number: '1043' }],
    ['FAC-2026-12', { series: 'FAC-2026', number: '12' }],
  ])('%s may be a folio', (text, folio) => {
    expect(readSearch(text)).toMatchObject({ folio });
  });

  it.each(['universidad', 'URE180429TM', '0', 'A-', '12345678901234567890'])('%s is no folio', (text) => {
    expect(readSearch(text).folio).toBeUndefined();
  });

  it.each(['ff5a6c24', 'FF5A6C24-9641', 'ff5a6c24-9641-4e3c-b3d6-c899ebc860ea', 'ff5a6c', '12345678'])(
    '%s may begin a UUID',
    (text) => {
      expect(readSearch(text).uuidBeginning).toBe(text.toUpperCase());
    },
  );

  it.each(['ff5a', '123456', 'facade', 'ff5a6c2g', 'caf%'])('%s begins none', (text) => {
    expect(readSearch(text).uuidBeginning).toBeUndefined();
  });

  it('the words stay as they were typed', () => {
    expect(readSearch('  Café_100%  ').words).toBe('Café_100%');
  });
});
