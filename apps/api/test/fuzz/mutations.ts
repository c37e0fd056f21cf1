import fc from 'fast-check';

import { hostileText, hostileValue } from './hostile-values.ts';

/** One change to a JSON value. `at` picks a place among all places of the value, so that it always lands somewhere. */
export interface Mutation {
  readonly kind: 'retext' | 'replace' | 'remove' | 'rename' | 'add' | 'stringify' | 'wrap' | 'repeat';
  readonly at: number;
  readonly value: unknown;
  readonly key: string;
}

/** Another text where there was a text: gets past the shape, into the rules. */
export const textMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constant('retext' as const),
  at: fc.nat(999),
  value: hostileText,
  key: fc.constant(''),
});

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('replace' as const) },
    { weight: 1, arbitrary: fc.constantFrom('remove', 'rename', 'add', 'stringify', 'wrap', 'repeat') },
  ),
  at: fc.nat(999),
  value: hostileValue,
  key: hostileText.map((text) => text.slice(0, 60)),
});

/** The value after the change; the given one stays as it is. */
export function mutate(original: unknown, change: Mutation): unknown {
  const box = { root: structuredClone(original) };
  const all = placesOf(box);
  const places = change.kind === 'retext' ? all.filter(({ holder, key }) => typeof holder[key] === 'string') : all;
  const place = places[change.at % places.length];
  if (!place) return box.root;
  const { holder, key } = place;
  const present = holder[key];
  if (change.kind === 'remove') delete holder[key];
  else if (change.kind === 'rename') {
    delete holder[key];
    define(holder, change.key, present);
  } else holder[key] = changed(present, change);
  return box.root;
}

function changed(present: unknown, change: Mutation): unknown {
  if (change.kind === 'add' && isObject(present)) return define({ ...present }, change.key, change.value);
  if (change.kind === 'stringify') return typeof present === 'string' ? Number(present) : JSON.stringify(present);
  if (change.kind === 'wrap') return [present];
  if (change.kind !== 'repeat') return change.value;
  return Array.isArray(present) ? Array.from({ length: 40 }, () => present).flat() : [present, present];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every member and element, the root included; arrays are held by their indices. */
function placesOf(holder: object): Place[] {
  const record = asRecord(holder);
  return Object.entries(holder).flatMap(([key, child]: [string, unknown]) => [
    { holder: record, key },
    ...(typeof child === 'object' && child !== null ? placesOf(child) : []),
  ]);
}

/** As JSON.parse does: also for keys such as `__proto__`. */
function define(target: Record<string, unknown>, key: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Objects and arrays made by JSON have only string keys and plain values. */
function asRecord(value: object): Record<string, unknown> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as Record<string, unknown>;
}
