import { describe, expect, it } from 'vitest';

import { rankResults } from './rank-results.ts';
import type { Candidate } from './rank-results.ts';
import type { SearchResult } from './search.schemas.ts';

const candidate = (kind: SearchResult['kind'], name: string, identifiers: readonly string[] = []): Candidate => ({
  identifiers,
  result: {
    object: 'search_result',
    kind,
    id: `${kind} ${name}`,
    name,
    detail: '',
    amount: null,
    currency: null,
    state: null,
  },
});
const names = (text: string, ...candidates: readonly Candidate[]) =>
  rankResults(text, candidates).map(({ name }) => name);

describe('the order of what was found', () => {
  it('begins with what the text names whole, whatever its kind', () => {
    const order = names(
      'a1043',
      candidate('customer', 'A1043 SERVICIOS'),
      candidate('invoice', 'A-10431', ['A-10431']),
      candidate('invoice', 'A-1043', ['A-1043']),
    );
    expect(order).toEqual(['A-1043', 'A-10431', 'A1043 SERVICIOS']);
  });

  it('puts names that begin so before names with such a word, and those before the rest', () => {
    const order = names(
      'cafe',
      candidate('product', 'Descafeinado'),
      candidate('product', 'Molido de café'),
      candidate('product', 'Café de olla'),
    );
    expect(order).toEqual(['Café de olla', 'Molido de café', 'Descafeinado']);
  });

  it('shows a customer before the invoices that carry its name', () => {
    expect(names('uni', candidate('invoice', 'UNIVERSIDAD 1'), candidate('customer', 'UNIVERSIDAD'))[0]).toBe(
      'UNIVERSIDAD',
    );
  });

  it('shows five of a kind, and nothing twice', () => {
    const many = Array.from({ length: 9 }, (_, at) => candidate('invoice', `F-${at}`, [`F-${at}`]));
    expect(names('f', ...many, ...many, candidate('product', 'Frijol'))).toHaveLength(6);
  });
});
