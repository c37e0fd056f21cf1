/** A page of a list as the API gives it. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
  readonly next_cursor: string | null;
}

/**
 * A list, read page by page while you iterate:
 *
 * ```ts
 * for await (const invoice of kita.invoices.list({ state: 'stamped' })) …
 * ```
 *
 * Nothing is requested before the first step, and stopping early requests no further page.
 */
export class KitaList<T> implements AsyncIterable<T> {
  readonly #read: (cursor: string | undefined) => Promise<Page<T>>;

  constructor(read: (cursor: string | undefined) => Promise<Page<T>>) {
    this.#read = read;
  }

  /** One page; pass `next_cursor` of the page before. */
  page(cursor?: string): Promise<Page<T>> {
    return this.#read(cursor);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    let cursor: string | undefined;
    do {
      const page = await this.#read(cursor);
      yield* page.data;
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
  }

  /** The first items, at most `countMax`, as an array. */
  async take(countMax: number): Promise<T[]> {
    const items: T[] = [];
    if (countMax < 1) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= countMax) break;
    }
    return items;
  }
}

/** A list the API gives whole, in one page. */
export function oneList<T>(
  read: () => Promise<{ readonly data: readonly T[]; readonly has_more?: boolean }>,
): KitaList<T> {
  return new KitaList(async () => {
    const { data, has_more = false } = await read();
    return { data, has_more, next_cursor: null };
  });
}
