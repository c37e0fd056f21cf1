export { recordAcceptance, versionsInForce } from './accept-legal.ts';
export { LegalVersionUnknown } from './legal.errors.ts';
export { legalOperations } from './legal.routes.ts';
