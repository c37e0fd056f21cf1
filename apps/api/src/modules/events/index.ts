export { findEvent } from './events.repository.ts';
export { eventOperations } from './events.routes.ts';
