export { accountOperations } from './account.routes.ts';
export { emailLinkOperations } from './email-links.routes.ts';
export { purgeAccountLinksJob } from './purge-account-links.ts';
export { phoneOperations } from './phone.routes.ts';
export { twoFactorOperations } from './two-factor.routes.ts';
