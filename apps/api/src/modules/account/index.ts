export { accountOperations } from './account.routes.ts';
export { twoFactorOperations } from './two-factor.routes.ts';
