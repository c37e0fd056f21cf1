export { lifecycleOperations } from './lifecycle.routes.ts';
