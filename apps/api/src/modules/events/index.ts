export { findEvent } from './events.repository.ts';
export { eventOperations } from './events.routes.ts';
export { wholeEvents } from './whole-events.ts';
