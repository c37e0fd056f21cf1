export { savedViewOperations } from './saved-views.routes.ts';
