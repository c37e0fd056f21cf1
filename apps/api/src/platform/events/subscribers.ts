import type { Tx } from '../db/index.ts';
import type { Event, EventContext } from './publish.ts';

/** Someone who wants to know. `deliver` only writes rows and enqueues jobs: it runs inside the publisher's transaction. */
export interface EventSubscriber {
  readonly name: string;
  /** Event types, each whole (`invoice.stamped`), or `invoice.*`, or `*` for all. */
  readonly types: readonly string[];
  deliver(tx: Tx, ctx: EventContext, event: Event): Promise<void>;
}

const subscribers = new Map<string, EventSubscriber>();

/** Registers a subscriber of the process, once per name, where modules are wired. Returns how to remove it. */
export function subscribe(subscriber: EventSubscriber): () => void {
  if (subscribers.has(subscriber.name)) throw new Error(`event subscriber registered twice: ${subscriber.name}`);
  subscribers.set(subscriber.name, subscriber);
  return () => void subscribers.delete(subscriber.name);
}

/** Subscribers of a type, in the order they were registered. */
export function subscribersOf(type: string): readonly EventSubscriber[] {
  return [...subscribers.values()].filter(({ types }) => types.some((pattern) => matches(pattern, type)));
}

/** Whether an event type is meant by a pattern. */
export function matches(pattern: string, type: string): boolean {
  if (pattern === '*' || pattern === type) return true;
  return pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1));
}
