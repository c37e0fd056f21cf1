export { dashboardOperations } from './dashboard.routes.ts';
