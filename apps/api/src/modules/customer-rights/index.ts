export { customerRightsOperations } from './customer-rights.routes.ts';
