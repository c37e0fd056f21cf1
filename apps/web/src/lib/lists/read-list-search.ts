import type { ListSearch } from './searchable-list.tsx';

/** Reads search and order from an address; an order the list does not know is left out. */
export function readListSearch(sorts: readonly string[]) {
  return (search: Readonly<Record<string, unknown>>): ListSearch => {
    const { q } = search;
    const sort = sorts.find((name) => name === search['sort']);
    const text = typeof q === 'string' || typeof q === 'number' ? String(q).trim() : '';
    return { ...(text.length > 1 && { q: text }), ...(sort !== undefined && { sort }) };
  };
}
