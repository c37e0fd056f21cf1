export { events } from './events.tables.ts';
export type { EventObject } from './events.tables.ts';
export { presentEvent, publish } from './publish.ts';
export type { Event, EventContext, EventDraft, EventRow } from './publish.ts';
export { matches, subscribe } from './subscribers.ts';
export type { EventSubscriber } from './subscribers.ts';
export { eventsOf } from './events-of.ts';
