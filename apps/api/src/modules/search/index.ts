export { searchOperations } from './search.routes.ts';
