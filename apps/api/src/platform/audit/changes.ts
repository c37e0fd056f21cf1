import { createHash } from 'node:crypto';

/** What became of one field. A field that did not exist before, or does not any more, is `null` on that side. */
export interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

export type Changes = Readonly<Record<string, Change>>;

type Fields = Readonly<Record<string, unknown>>;

export interface ChangesOptions {
  /**
   * Personal data a person may ask us to forget (ARCO). The chain can never forget, so these are kept only as a mask that
   * still tells one value from another at a glance: `c…@ejemplo.test`, `…5678`.
   */
  readonly masked?: readonly string[];
}

/** Not changes: they follow from the change itself. */
const DERIVED: ReadonlySet<string> = new Set(['updated_at', 'version']);
/** A longer value is kept as its digest: it still proves what it was, and twenty of them fit an entry. */
const VALUE_BYTES_MAX = 600;

/**
 * The fields that differ between two presentations of an object (wire names, so never a secret), for the `changes` of an
 * audit entry. `undefined` before is a new object: every field that has a value is a change.
 */
export function changesOf(before: Fields | undefined, after: Fields, { masked = [] }: ChangesOptions = {}): Changes {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  const changes: Record<string, Change> = {};
  for (const name of names) {
    const [was, is] = [before?.[name] ?? null, after[name] ?? null];
    if (DERIVED.has(name) || JSON.stringify(was) === JSON.stringify(is)) continue;
    const kept = masked.includes(name) ? mask : bounded;
    changes[name] = { before: kept(was), after: kept(is) };
  }
  return changes;
}

function bounded(value: unknown): unknown {
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) <= VALUE_BYTES_MAX) return value;
  return { sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
}

function mask(value: unknown): unknown {
  if (value === null) return null;
  if (typeof value !== 'string') return '…';
  const at = value.lastIndexOf('@');
  return at > 0 ? `${value.slice(0, 1)}…${value.slice(at)}` : `…${value.slice(-4)}`;
}
