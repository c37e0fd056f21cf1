import type { EventObject } from './events.tables.ts';

/** Webhook bodies stay under 20 kB; the envelope around the object takes less than 1 kB. */
const OBJECT_BYTES_MAX = 19_000;

/**
 * The object, small enough for a webhook. An invoice with thousands of concepts is not: then its largest members are
 * left out, largest first, and `omitted_fields` names them; the receiver reads the object itself for the rest. The members
 * that identify it always stay.
 */
export function fitObject(object: EventObject): EventObject {
  let excess = bytesOf(object) - OBJECT_BYTES_MAX;
  if (excess <= 0) return object;
  const bySize = Object.entries(object)
    .filter(([name]) => name !== 'object' && name !== 'id')
    .map(([name, value]) => ({ name, bytes: bytesOf({ [name]: value }) }))
    .sort((a, b) => b.bytes - a.bytes);
  const omitted: string[] = [];
  for (const { name, bytes } of bySize) {
    if (excess <= 0) break;
    omitted.push(name);
    excess -= bytes - Buffer.byteLength(name) - 4; // its place in the list of omitted names
  }
  const kept = Object.entries(object).filter(([name]) => !omitted.includes(name));
  return { ...Object.fromEntries(kept), object: object.object, id: object.id, omitted_fields: omitted.sort() };
}

function bytesOf(value: object): number {
  return Buffer.byteLength(JSON.stringify(value));
}
