import { useRef } from 'react';

/** A name for one attempt at something that must not happen twice. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

/**
 * The key of the attempt in hand: the same while the content stays the same, so that pressing the button again after a
 * lost answer repeats the same request instead of making a second one.
 */
export function useIdempotencyKey(): (content: unknown) => string {
  const last = useRef<{ content: string; key: string } | undefined>(undefined);
  return (content) => {
    const text = JSON.stringify(content) ?? '';
    if (last.current?.content !== text) last.current = { content: text, key: newIdempotencyKey() };
    return last.current.key;
  };
}
