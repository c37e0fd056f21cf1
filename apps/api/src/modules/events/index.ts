export { eventOperations } from './events.routes.ts';
