export { savedViewOperations } from './saved-views.routes.ts';
export { wholeViews } from './whole-views.ts';
