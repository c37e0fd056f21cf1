import { describe, expect, it } from 'vitest';

import { KitaList } from './list.ts';

/** Pages of two, from 1 to `count`, and the cursors that were asked for. */
function numbers(count: number) {
  const asked: Array<string | undefined> = [];
  const list = new KitaList<number>(async (cursor) => {
    asked.push(cursor);
    const from = Number(cursor ?? '1');
    const data = [from, from + 1].filter((number) => number <= count);
    const hasMore = from + 2 <= count;
    return { data, has_more: hasMore, next_cursor: hasMore ? String(from + 2) : null };
  });
  return { list, asked };
}

describe('a list', () => {
  it('gives every item once, page by page', async () => {
    const { list, asked } = numbers(5);
    const seen: number[] = [];
    for await (const item of list) seen.push(item);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([undefined, '3', '5']);
  });

  it('asks for nothing before the first step and for no page after the last', async () => {
    const { list, asked } = numbers(5);
    expect(asked).toEqual([]);
    expect(await list.take(2)).toEqual([1, 2]);
    expect(await list.take(0)).toEqual([]);
    expect(asked).toEqual([undefined]);
  });

  it('may be walked again, and read by single pages', async () => {
    const { list } = numbers(3);
    expect(await list.take(9)).toEqual([1, 2, 3]);
    expect(await list.take(9)).toEqual([1, 2, 3]);
    expect(await list.page('3')).toEqual({ data: [3], has_more: false, next_cursor: null });
  });

  it('with no items ends at once', async () => {
    expect(await numbers(0).list.take(9)).toEqual([]);
  });
});
