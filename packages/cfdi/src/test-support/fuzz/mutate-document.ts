import type { Draw } from '../random-tree.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateMarkup } from './mutate-markup.ts';

const MUTATIONS_MAX = 6;

/** One of the texts with a few things wrong, as bytes: markup first, then now and then encoding and single bytes. */
export function mutateDocument(corpus: readonly string[], draw: Draw): Uint8Array {
  let text = pick(corpus, draw);
  const count = draw(MUTATIONS_MAX);
  for (let index = 0; index < count; index++) text = mutateMarkup(text, pick(corpus, draw), draw);
  const bytes = new TextEncoder().encode(text);
  return draw(3) === 0 ? mutateBytes(bytes, draw) : bytes;
}

export function pick<T>(items: readonly T[], draw: Draw): T {
  const item = items[draw(items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
