export { buildApp } from './app.ts';
export type { HttpDependencies } from './app.ts';
export { SESSION_COOKIE, SESSION_COOKIE_PLAIN } from './authenticate.ts';
export { API_VERSION } from './contract.ts';
export type { ContractTag } from './contract-parts.ts';
export { possibleErrors } from './documentation.ts';
export { publicOperation, tenantOperation, userOperation } from './operation.ts';
export type { Answer, IdempotencyHandle, Operation, OperationInput, RateClass } from './operation.ts';
export { problemOf, problemSchema } from './problem.ts';
