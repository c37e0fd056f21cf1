import type { z } from 'zod';

/** A type of event: data, so that the contract, the picker of webhook filters and the gates read one list. */
export interface EventType {
  /** `<object>.<verb in past>`, as `invoice.stamped`. */
  readonly type: string;
  /** The kind of object it is about, as `invoice`. */
  readonly noun: string;
  /** One sentence for integrators: when it happens. */
  readonly description: string;
  /** Name of the object's schema in the contract, as `InvoiceSummary`. */
  readonly objectName: string;
  /** Wire schema of the whole webhook body. */
  readonly payload: z.ZodType;
}

const TYPE = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/;
const declared = new Map<string, EventType>();

/** Adds a type to the process's list; each is declared once. */
export function declareType(eventType: EventType): EventType {
  const { type } = eventType;
  if (!TYPE.test(type)) throw new Error(`event type "${type}" must be <object>.<verb in past>`);
  if (declared.has(type)) throw new Error(`event type declared twice: ${type}`);
  declared.set(type, eventType);
  return eventType;
}

/** Every declared type, sorted by name. */
export function declaredEvents(): readonly EventType[] {
  return [...declared.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
}

export function isDeclaredEvent(type: string): boolean {
  return declared.has(type);
}

/** Whether a subscription's pattern means anything: a declared type, `<object>.*` of one, or `*`. */
export function isKnownPattern(pattern: string): boolean {
  if (pattern === '*' || declared.has(pattern)) return true;
  return [...declared.values()].some(({ noun }) => pattern === `${noun}.*`);
}
